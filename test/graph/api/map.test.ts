import { deflateRawSync } from 'node:zlib';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../../src/geo/convert.js';
import { type Served, serveShipped } from './serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
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
    [{ layer: 'SITES', chain, place: guangxi }, 'SITE'],
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

  test('gives places their English names beside the Chinese ones', async () => {
    const { geojson } = await features({ layer: 'REGIONS', level: 'PREFECTURE', place: guangxi });
    const names = geojson.features.map(({ properties }) => [properties?.name, properties?.nameEn]);
    expect(names).toContainEqual(['柳州市', 'Liuzhou']);
    expect(names.every(([, english]) => /^[A-Z]/.test(english))).toBe(true);
  });

  test('draws a plant where it is counted, though its firm sits in another province', async () => {
    const { geojson } = await features({ layer: 'SITES', chain, place: liuzhou });
    const plant = geojson.features.find(({ properties }) => properties?.ownId === 'guangxi:SH688187');
    expect(plant?.properties).toMatchObject({
      at: 'liuzhou-hitech-zone',
      precision: 'PARK',
      status: expect.any(String),
    });
    const elsewhere = await features({ layer: 'SITES', chain, place: { kind: 'REGION', code: '450500' } });
    expect(elsewhere.geojson.features.map(({ properties }) => properties?.ownId)).not.toContain(
      'guangxi:SH688187',
    );
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
      const counts = ['MISSING', 'WEAK', 'UNKNOWN', 'PRESENT', 'STRONG'].map(
        (status) => properties?.[status] ?? 0,
      );
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

interface Layer {
  readonly __typename: string;
  readonly tileJsonUrl: string;
  readonly tileUrlTemplate: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly [number, number, number, number];
  readonly count: number;
  readonly graphRevision: string;
  readonly attribution: string;
}

const layerOf = async (input: object): Promise<Layer> =>
  (
    await asked<{ mapLayer: Layer }>(
      `query ($input: MapInput!) { mapLayer(input: $input) { __typename
         ... on MapLayer { tileJsonUrl tileUrlTemplate minZoom maxZoom bounds count graphRevision attribution }
         ... on Problem { code message } ... on InvalidInputProblem { argument given allowed } } }`,
      { input },
    )
  ).mapLayer;

const urlOf = ({ tileUrlTemplate }: Layer, z: number, x: number, y: number): string =>
  tileUrlTemplate.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);

const tileAt = async (layer: Layer, z: number, x: number, y: number): Promise<VectorTileFeature[]> => {
  const response = await fetch(urlOf(layer, z, x, y));
  if (response.status === 204) return [];
  expect(response.status).toBe(200);
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
  return Object.values(layers).flatMap((one) => Array.from({ length: one.length }, (_, i) => one.feature(i)));
};

/** Features of a tile whose own point lies in it, not in its buffer. */
const inside = (all: readonly VectorTileFeature[]): VectorTileFeature[] =>
  all.filter((one) => one.loadGeometry()[0]!.every(({ x, y }) => x >= 0 && y >= 0 && x < 4096 && y < 4096));

const counted = (all: readonly VectorTileFeature[], name = 'count'): number =>
  all.reduce((total, { properties }) => total + Number(properties[name] ?? 0), 0);

describe('tiles', () => {
  test.each(filters)('count every enterprise once at every zoom: %j', async (filter) => {
    const layer = await layerOf({ layer: 'ENTERPRISES', filter });
    expect(layer.count).toBe((await features({ layer: 'ENTERPRISES', filter })).total);
    for (const z of [0, 2]) {
      const all: VectorTileFeature[] = [];
      for (let x = 0; x < 2 ** z; x++)
        for (let y = 0; y < 2 ** z; y++) all.push(...inside(await tileAt(layer, z, x, y)));
      expect(counted(all)).toBe(layer.count);
    }
  });

  test('count by chain status as clusters do', async () => {
    const input = { layer: 'ENTERPRISES', chain };
    const tile = await tileAt(await layerOf(input), 0, 0, 0);
    const { geojson } = await clusters(input, 0);
    for (const status of ['MISSING', 'WEAK', 'UNKNOWN', 'STRONG'])
      expect(counted(tile, status)).toBe(sum(geojson.features, status));
  });

  test('stand where the system asked for has them', async () => {
    const input = { layer: 'ENTERPRISES', filter: { ids: ['gx-sgmw'] }, crs: 'GCJ02' };
    const [layer, { geojson }] = [await layerOf(input), await features(input)];
    const [longitude, latitude] = (geojson.features[0]!.geometry as Point).coordinates as [number, number];
    expect(layer.bounds[0]).toBeCloseTo(longitude, 6);
    const share = (Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI - 1) / -2;
    const [x, y] = [Math.floor((longitude / 360 + 0.5) * 2 ** 14), Math.floor(share * 2 ** 14)];
    const [feature] = inside(await tileAt(layer, 14, x, y));
    expect(feature!.properties).toMatchObject({
      ownId: '91450000708731386G',
      count: 1,
      precision: 'DISTRICT',
    });
    const drawn = feature!.toGeoJSON(x, y, 14).geometry as Point;
    expect(drawn.coordinates[0]).toBeCloseTo(longitude, 4);
    expect(drawn.coordinates[1]).toBeCloseTo(latitude, 4);
  });

  test.each([
    { layer: 'REGIONS', place: guangxi },
    { layer: 'SITES', chain, place: guangxi },
    { layer: 'PARKS' },
    { layer: 'GAPS', chain, place: guangxi },
    { layer: 'TARGETS', chain, place: liuzhou },
    { layer: 'PAIRINGS' },
    { layer: 'CENTRES' },
  ])('draw %j', async (input) => {
    const layer = await layerOf(input);
    expect(layer.count).toBe((await features(input)).count);
    const drawn = await tileAt(layer, 0, 0, 0);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThanOrEqual(layer.count);
  });

  test('are described by a TileJSON 3.0 document', async () => {
    const layer = await layerOf({ layer: 'ENTERPRISES', chain });
    const response = await fetch(layer.tileJsonUrl);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({
      tilejson: '3.0.0',
      tiles: [layer.tileUrlTemplate],
      minzoom: layer.minZoom,
      maxzoom: layer.maxZoom,
      bounds: layer.bounds,
      attribution: expect.stringContaining('无审图号，仅供示意'),
      vector_layers: [{ id: 'enterprises', fields: { count: 'Number', status: 'String' } }],
    });
  });

  test('are packed, tagged, and not sent twice', async () => {
    const layer = await layerOf({ layer: 'ENTERPRISES' });
    const first = await fetch(urlOf(layer, 0, 0, 0));
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(etag).toContain(layer.graphRevision);
    const again = await fetch(urlOf(layer, 0, 0, 0), { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
    const plain = await fetch(urlOf(layer, 0, 0, 0), { headers: { 'accept-encoding': 'identity' } });
    expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null]);
    const bytes = async (one: Response) => Buffer.from(await one.arrayBuffer()).toString('hex');
    expect(await bytes(plain)).toBe(await bytes(first));
  });

  test('are 204 where nothing is drawn', async () => {
    const layer = await layerOf({ layer: 'ENTERPRISES' });
    expect((await fetch(urlOf(layer, 10, 0, 0))).status).toBe(204);
  });

  test('a question asked in another order has the same address', async () => {
    const one = await layerOf({ layer: 'ENTERPRISES', filter: { chain, minRevenueCny: 1 } });
    const other = await layerOf({ filter: { minRevenueCny: 1, chain }, layer: 'ENTERPRISES', place: null });
    expect(other.tileJsonUrl).toBe(one.tileJsonUrl);
  });

  const packed = (selection: unknown): string =>
    deflateRawSync(JSON.stringify(selection)).toString('base64url');

  test('answer under .pbf too, as GDAL asks', async () => {
    const address = `${served.url}/tiles/${packed({ layer: 'ENTERPRISES' })}/0/0/0`;
    const [mvt, pbf] = await Promise.all(
      ['mvt', 'pbf'].map(async (ending) =>
        Buffer.from(await (await fetch(`${address}.${ending}`)).arrayBuffer()),
      ),
    );
    expect(mvt?.length).toBeGreaterThan(0);
    expect(pbf?.equals(mvt ?? Buffer.alloc(0))).toBe(true);
  });

  test.each([
    ['zoom 30', packed({ layer: 'ENTERPRISES' }), '30/0/0.mvt', 400, '0 to 22'],
    ['outside the world', packed({ layer: 'ENTERPRISES' }), '2/4/0.mvt', 400, '0 to 3'],
    ['no number', packed({ layer: 'ENTERPRISES' }), '2/a/0.mvt', 400, 'whole number'],
    ['another ending', packed({ layer: 'ENTERPRISES' }), '2/0/0.png', 400, '.mvt or .pbf'],
    ['unknown layer', packed({ layer: 'ROADS' }), '0/0/0.mvt', 400, 'ROADS'],
    ['unknown argument', packed({ layer: 'PARKS', cost: 1 }), '0/0/0.mvt', 400, 'cost'],
    ['nonsense', 'nonsense', '0/0/0.mvt', 400, 'mapLayer'],
    ['no object', packed(null), '0/0/0.mvt', 400, 'MapInput'],
    ['a bomb', packed({ layer: 'ENTERPRISES', chain: 'x'.repeat(1_000_000) }), '0/0/0.mvt', 400, 'mapLayer'],
    ['unknown chain', packed({ layer: 'GAPS', chain: 'none' }), '0/0/0.mvt', 404, 'none'],
    [
      'bad box',
      packed({ layer: 'ENTERPRISES', filter: { bbox: { west: 999, south: 0, east: 0, north: 0 } } }),
      '0/0/0.mvt',
      400,
      '999',
    ],
  ])('refuse %s with a sentence', async (_name, selection, rest, status, words) => {
    const response = await fetch(`${served.url}/tiles/${selection}/${rest}`, {
      headers: { 'accept-language': 'en' },
    });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(response.status).toBe(status);
    expect(errors[0]!.message).toContain(words);
  });

  test('a filter too long for a URL is a typed problem', async () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `${(i * 7_919_123) % 1_000_003}-${i * i}`);
    const layer = await layerOf({ layer: 'ENTERPRISES', filter: { ids } });
    expect(layer).toMatchObject({ __typename: 'InvalidInputProblem', argument: 'filter' });
  });
});
