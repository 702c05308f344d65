import type { Feature, FeatureCollection, Point } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../../src/geo/convert.js';
import { emptyGraph, openTestStore } from '../open-test-store.js';
import { type Served, serve } from './serve.js';

let served: Served;

beforeAll(async () => {
  const store = openTestStore();
  await emptyGraph(store);
  await store.close();
  served = await serve('guangxi');
});
afterAll(() => served.stop());

interface Features {
  readonly __typename: string;
  readonly geojson: FeatureCollection;
  readonly count: number;
  readonly total: number;
  readonly unlocated: number;
  readonly truncated: boolean;
  readonly crs: string;
  readonly attribution: string;
  readonly code?: string;
  readonly argument?: string;
  readonly given?: string;
  readonly allowed?: string;
}

const fields = `__typename ... on MapFeatures { geojson count total unlocated truncated crs attribution }
  ... on Problem { code message } ... on InvalidInputProblem { argument given allowed }`;

const asked = async <T>(query: string, variables: object): Promise<T> => {
  const { status, body } = await served.ask(query, variables, { 'accept-language': 'en' });
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body.data as T;
};

const features = async (input: object): Promise<Features> =>
  (
    await asked<{ mapFeatures: Features }>(
      `query ($input: MapInput!) { mapFeatures(input: $input) { ${fields} } }`,
      { input },
    )
  ).mapFeatures;

const world = { west: -180, south: -90, east: 180, north: 90 };
const clusters = async (input: object, zoom: number, bbox: object = world): Promise<Features> =>
  (
    await asked<{ mapClusters: Features }>(
      `query ($input: MapInput!, $bbox: BBoxInput!, $zoom: Int!) { mapClusters(input: $input, bbox: $bbox, zoom: $zoom) { ${fields} } }`,
      { input, bbox, zoom },
    )
  ).mapClusters;

const listed = async (filter: object): Promise<number> =>
  (
    await asked<{ enterprises: { totalCount: number } }>(
      'query ($filter: EnterpriseFilter) { enterprises(filter: $filter, first: 0) { totalCount } }',
      { filter },
    )
  ).enterprises.totalCount;

const chain = 'new-energy-vehicle';
const liuzhou = { kind: 'REGION', code: '450200' };
const guangxi = { kind: 'REGION', code: '450000' };
const filters = [{}, { chain }, { place: guangxi, chain: 'sugar' }, { text: '柳州' }, { minRevenueCny: 1e9 }];

const expectValid = ({ geojson, count, truncated, total }: Features): void => {
  expect(geojson.type).toBe('FeatureCollection');
  expect(geojson.features).toHaveLength(count);
  expect(truncated).toBe(total > count);
  expect(new Set(geojson.features.map(({ id }) => id)).size).toBe(count);
  for (const { type, geometry, properties } of geojson.features) {
    expect(type).toBe('Feature');
    expect(properties).toMatchObject({ kind: expect.any(String) });
    expect(JSON.stringify(geometry)).not.toContain('null');
    const [longitude, latitude] = JSON.stringify(geometry)
      .match(/-?\d+(\.\d+)?/g)!
      .map(Number);
    expect(Math.abs(longitude!)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude!)).toBeLessThanOrEqual(90);
  }
};

const sum = (all: readonly Feature[], name: string): number =>
  all.reduce((total, { properties }) => total + Number(properties?.[name] ?? 0), 0);

describe('mapFeatures', () => {
  test.each(filters)('gives as many enterprises as the list: %j', async (filter) => {
    const answer = await features({ layer: 'ENTERPRISES', filter });
    expectValid(answer);
    expect(answer.count + answer.unlocated).toBe(await listed(filter));
    expect(answer.count).toBeGreaterThan(0);
  });

  test.each([
    [{ layer: 'PARKS', place: guangxi }, 'PARK'],
    [{ layer: 'REGIONS' }, 'REGION'],
    [{ layer: 'REGIONS', place: guangxi }, 'REGION'],
    [{ layer: 'SEGMENT_FLOWS', chain }, 'SEGMENT_FLOW'],
    [{ layer: 'GAPS', chain, place: guangxi }, 'REGION'],
    [{ layer: 'TARGETS', chain, place: liuzhou }, 'TARGET'],
    [{ layer: 'ENCLAVES' }, 'ENCLAVE'],
    [{ layer: 'PAIRINGS', place: guangxi }, 'PAIRING'],
    [{ layer: 'CENTRES' }, 'CENTRE'],
  ])('draws %j', async (input, kind) => {
    const answer = await features(input);
    expectValid(answer);
    expect(answer.count).toBeGreaterThan(0);
    expect([...new Set(answer.geojson.features.map(({ properties }) => properties?.kind))]).toEqual([kind]);
  });

  test('draws the outlines of the 14 prefectures, with what each lacks as chainGaps says it', async () => {
    const { geojson, count } = await features({ layer: 'GAPS', chain, place: guangxi });
    expect(count).toBe(14);
    const here = geojson.features.find(({ properties }) => properties?.code === '450200')!;
    expect(here.geometry.type).toMatch(/Polygon/);
    const { chainGaps } = await asked<{
      chainGaps: { completeness: number; segments: { status: string; segment: { code: string } }[] };
    }>(
      'query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { completeness segments { status segment { code } } } } }',
      { input: { place: liuzhou, chain } },
    );
    const codes = (status: string) =>
      chainGaps.segments.filter((one) => one.status === status).map(({ segment }) => segment.code);
    expect(here.properties).toMatchObject({
      completeness: chainGaps.completeness,
      missing: codes('MISSING'),
      weak: codes('WEAK'),
      precision: 'BOUNDARY',
    });
  });

  test('moves points to the system asked for, and says how precise they are', async () => {
    const input = { layer: 'ENTERPRISES', filter: { chain } };
    const [plain, moved] = [await features(input), await features({ ...input, crs: 'BD09' })];
    expect(moved.crs).toBe('BD09');
    plain.geojson.features.forEach(({ geometry, properties }, i) => {
      const [longitude, latitude] = (geometry as Point).coordinates as [number, number];
      const there = convert({ longitude, latitude }, 'WGS84', 'BD09');
      const [east, north] = (moved.geojson.features[i]!.geometry as Point).coordinates;
      expect(east).toBeCloseTo(there.longitude, 6);
      expect(north).toBeCloseTo(there.latitude, 6);
      expect(['CITY', 'DISTRICT']).toContain(properties?.precision);
    });
  });

  test('says how many stand on one spot', async () => {
    const { geojson } = await features({ layer: 'ENTERPRISES' });
    const spots = new Map<string, number>();
    const keyOf = ({ geometry }: Feature) => (geometry as Point).coordinates.join();
    for (const one of geojson.features) spots.set(keyOf(one), (spots.get(keyOf(one)) ?? 0) + 1);
    for (const one of geojson.features)
      expect(one.properties?.samePlaceCount).toBeGreaterThanOrEqual(spots.get(keyOf(one))!);
  });

  test('stops at the limit and says so', async () => {
    const answer = await features({ layer: 'ENTERPRISES', limit: 10 });
    expectValid(answer);
    expect(answer).toMatchObject({ count: 10, truncated: true });
    expect(answer.total + answer.unlocated).toBe(await listed({}));
  });

  test('says that it is no approved map', async () => {
    expect((await features({ layer: 'CENTRES' })).attribution).toContain('无审图号，仅供示意');
  });
});

describe('mapClusters', () => {
  test.each(filters)('counts every enterprise once: %j', async (filter) => {
    for (const zoom of [0, 6, 22]) {
      const answer = await clusters({ layer: 'ENTERPRISES', filter }, zoom);
      expectValid({ ...answer, total: answer.count });
      expect(sum(answer.geojson.features, 'count')).toBe(answer.total);
      expect(answer.total + answer.unlocated).toBe(await listed(filter));
    }
  });

  test('counts by the status in the chain, each enterprise in one', async () => {
    const { geojson } = await clusters({ layer: 'ENTERPRISES', chain, filter: {} }, 5);
    for (const { properties } of geojson.features) {
      const counts = ['MISSING', 'WEAK', 'UNKNOWN', 'STRONG'].map((status) => properties?.[status] ?? 0);
      expect(counts.reduce((all, one) => all + one, 0)).toBe(properties?.count);
    }
  });

  test('takes a box in another system, and one across the antimeridian', async () => {
    const box = { west: 108, south: 22, east: 111, north: 26 };
    const input = { layer: 'ENTERPRISES' };
    const { total } = await clusters(input, 10, box);
    expect(total).toBeGreaterThan(0);
    expect(await clusters(input, 10, { ...box, crs: 'GCJ02' })).toMatchObject({ total });
    expect(await clusters(input, 10, { ...box, west: 170, east: -170 })).toMatchObject({ total: 0 });
  });

  test('stops at the limit and says so', async () => {
    const answer = await clusters({ layer: 'ENTERPRISES', limit: 3 }, 22);
    expect(answer).toMatchObject({ count: 3, truncated: true });
  });
});

describe('bad input is a typed problem', () => {
  const problem = (argument: string) => ({ __typename: 'InvalidInputProblem', argument });

  test.each([
    ['limit', { layer: 'ENTERPRISES', limit: 0 }],
    ['limit', { layer: 'ENTERPRISES', limit: 10_001 }],
    ['level', { layer: 'PARKS', level: 'COUNTY' }],
    ['filter', { layer: 'REGIONS', filter: { chain } }],
    ['chain', { layer: 'GAPS' }],
    ['place', { layer: 'TARGETS', chain }],
    ['chain', { layer: 'ENTERPRISES', chain, filter: { chain: 'sugar' } }],
    ['bbox.west', { layer: 'ENTERPRISES', filter: { bbox: { west: 181, south: 0, east: 1, north: 1 } } }],
    ['polygon', { layer: 'ENTERPRISES', filter: { polygon: { type: 'Point' } } }],
  ])('%s', async (argument, input) => {
    expect(await features(input)).toMatchObject(problem(argument));
  });

  test.each([
    ['zoom', { layer: 'ENTERPRISES' }, 30, world],
    ['zoom', { layer: 'ENTERPRISES' }, -1, world],
    ['layer', { layer: 'PARKS' }, 3, world],
    ['bbox.north', { layer: 'ENTERPRISES' }, 3, { ...world, north: 91 }],
    ['bbox', { layer: 'ENTERPRISES' }, 3, { west: 0, south: 2, east: 1, north: 1 }],
    ['bbox', { layer: 'ENTERPRISES' }, 3, { west: 112, south: 20, east: 104, north: 26 }],
  ])('%s of a box', async (argument, input, zoom, bbox) => {
    expect(await clusters(input, zoom, bbox)).toMatchObject(problem(argument));
  });

  test('an unknown place or chain is not found', async () => {
    const nowhere = { kind: 'REGION', code: '999999' };
    expect(await features({ layer: 'REGIONS', place: nowhere })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await features({ layer: 'GAPS', chain: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
