import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/geo/distance-km.js';
import { type Served, serveShipped } from './serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const asked = async <T>(query: string, variables: object = {}): Promise<T> => {
  const { status, body } = await served.ask(query, variables);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body.data as T;
};

interface Located {
  readonly ownId: string;
  readonly location: { readonly longitude: number; readonly latitude: number } | null;
}

const list = async (filter: object, crs: string): Promise<Located[]> => {
  const query = `query ($filter: EnterpriseFilter, $crs: Crs!) { enterprises(filter: $filter, first: 1000) {
    edges { node { ownId location(crs: $crs) { longitude latitude } } } } }`;
  const { enterprises } = await asked<{ enterprises: { edges: { node: Located }[] } }>(query, {
    filter,
    crs,
  });
  return enterprises.edges.map(({ node }) => node);
};

const idsOf = (all: readonly Located[]): string[] => all.map(({ ownId }) => ownId).sort();

const star: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [108, 22.3],
      [109.4, 23.9],
      [111.2, 23.1],
      [110.1, 25.4],
      [108.9, 24.2],
      [107.1, 24.9],
      [108, 22.3],
    ],
  ],
};

describe('an area finds what a look at every enterprise finds', () => {
  test.each(['WGS84', 'CGCS2000', 'GCJ02', 'BD09'])('in %s', async (crs) => {
    const all = await list({}, crs);
    const where = (holds: (at: { longitude: number; latitude: number }) => boolean): string[] =>
      idsOf(all.filter(({ location }) => location && holds(location)));
    const bbox = { west: 107.33, south: 22.11, east: 109.77, north: 24.41, crs };
    const inBox = where(
      ({ longitude: x, latitude: y }) =>
        x >= bbox.west && x <= bbox.east && y >= bbox.south && y <= bbox.north,
    );
    expect(inBox.length).toBeGreaterThan(20);
    expect(idsOf(await list({ bbox }, crs))).toEqual(inBox);
    const inStar = where(({ longitude, latitude }) => booleanPointInPolygon([longitude, latitude], star));
    expect(inStar.length).toBeGreaterThan(20);
    expect(idsOf(await list({ polygon: star, polygonCrs: crs }, crs))).toEqual(inStar);
    const both = idsOf(await list({ polygon: star, polygonCrs: crs, bbox, text: '股份' }, crs));
    const texts = new Set(idsOf(await list({ text: '股份' }, crs)));
    expect(both).toEqual(inStar.filter((id) => inBox.includes(id) && texts.has(id)));
  });

  test('nearest first, page by page, each once', async () => {
    const from = { longitude: 109.42, latitude: 24.33 };
    const all = await list({}, 'WGS84');
    const km = ({ location }: Located): number => distanceKm(from, location!);
    const query = `query ($filter: EnterpriseFilter, $from: PositionInput, $after: String) {
      enterprises(filter: $filter, orderBy: { field: DISTANCE, from: $from }, first: 7, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { distanceKm node { ownId } } } }`;
    interface Page {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly distanceKm: number; readonly node: Located }[];
    }
    const seen: Page['edges'][number][] = [];
    for (let after: string | undefined; ; ) {
      const filter = { near: { ...from, radiusKm: 150 } };
      const { enterprises } = await asked<{ enterprises: Page }>(query, { filter, from, after });
      seen.push(...enterprises.edges);
      after = enterprises.pageInfo.endCursor;
      if (!enterprises.pageInfo.hasNextPage) break;
    }
    expect(seen.map(({ node }) => node.ownId).sort()).toEqual(
      idsOf(all.filter((one) => one.location && km(one) <= 150)),
    );
    const distances = seen.map((one) => one.distanceKm);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});

describe('places', () => {
  const at = async (position: object): Promise<string[]> => {
    const query = 'query ($at: PositionInput!) { places(at: $at) { __typename code name } }';
    const { places } = await asked<{ places: { code: string }[] }>(query, { at: position });
    return places.map(({ code }) => code);
  };

  test('that hold a point are named from the outermost in', async () => {
    expect(await at({ longitude: 109.4, latitude: 24.3 })).toEqual(['100000', '450000', '450200']);
    expect(await at({ longitude: 109.4048, latitude: 24.2979, crs: 'GCJ02' })).toEqual([
      '100000',
      '450000',
      '450200',
    ]);
    expect(await at({ longitude: 121.47, latitude: 31.23 })).toEqual(['100000', '310000']);
    expect(await at({ longitude: -30, latitude: 0 })).toEqual([]);
  });

  test('every prefecture of Guangxi holds its own centre', async () => {
    const { regions } = await asked<{
      regions: { code: string; location: { longitude: number; latitude: number } }[];
    }>('{ regions(level: PREFECTURE, parent: "450000") { code location { longitude latitude } } }');
    for (const { code, location } of regions) expect(await at(location)).toEqual(['100000', '450000', code]);
  });

  test('parks around a point come nearest first, with their distance', async () => {
    const near = { longitude: 109.42, latitude: 24.33, radiusKm: 120 };
    const query = `query ($filter: ParkFilter, $first: Int!, $after: String) { parks(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { endCursor } edges { distanceKm node { code location { longitude latitude } } } } }`;
    interface Parks {
      readonly parks: {
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string };
        readonly edges: readonly {
          readonly distanceKm: number | null;
          readonly node: { readonly code: string; readonly location: Located['location'] };
        }[];
      };
    }
    const all = (await asked<Parks>(query, { first: 1000 })).parks.edges;
    expect(all.every((edge) => edge.distanceKm === null)).toBe(true);
    const expected = all
      .flatMap(({ node }) =>
        node.location ? [{ code: node.code, km: distanceKm(near, node.location) }] : [],
      )
      .filter(({ km }) => km <= 120)
      .sort((a, b) => a.km - b.km);
    const { parks } = await asked<Parks>(query, { filter: { near }, first: 1000 });
    expect(parks.totalCount).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(2);
    expect(parks.edges.map(({ node }) => node.code)).toEqual(expected.map(({ code }) => code));
    parks.edges.forEach((edge, i) => {
      expect(edge.distanceKm).toBeCloseTo(expected[i]!.km, 4);
    });
    const [one, ...others] = parks.edges;
    const first = (await asked<Parks>(query, { filter: { near }, first: 1 })).parks;
    expect(first.edges).toEqual([one]);
    const rest = await asked<Parks>(query, {
      filter: { near },
      first: 1000,
      after: first.pageInfo.endCursor,
    });
    expect(rest.parks.edges).toEqual(others);
  });
});

describe('geometry that cannot be used is refused with its place', () => {
  const ring = (...positions: unknown[]) => ({ type: 'Polygon', coordinates: [positions] });
  const circle = (positions: number) => {
    const around = Array.from({ length: positions - 1 }, (_, i) => {
      const angle = (i / (positions - 1)) * 2 * Math.PI;
      return [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)].map(Number);
    });
    return { type: 'Polygon', coordinates: [[...around, around[0]]] };
  };
  const box = { west: 108, south: 22, east: 110, north: 25 };
  const near = { longitude: 109, latitude: 24, radiusKm: 10 };
  const cases: [name: string, filter: object, argument: string, given: string][] = [
    ['latitude 91', { near: { ...near, latitude: 91 } }, 'near.latitude', '91'],
    [
      'longitude and latitude swapped',
      { near: { ...near, longitude: 24, latitude: 109 } },
      'near.latitude',
      '109',
    ],
    ['no radius', { near: { ...near, radiusKm: 0 } }, 'near.radiusKm', '0'],
    ['a radius around the Earth', { near: { ...near, radiusKm: 40_000 } }, 'near.radiusKm', '40000'],
    ['a box upside down', { bbox: { ...box, south: 25, north: 22 } }, 'bbox', 'south 25, north 22'],
    [
      'a box with its corners swapped',
      { bbox: { ...box, west: 110, east: 108 } },
      'bbox',
      'west 110, east 108',
    ],
    ['a box outside the world', { bbox: { ...box, east: 181 } }, 'bbox.east', '181'],
    [
      'no polygon',
      { polygon: { type: 'Point', coordinates: [1, 2] } },
      'polygon',
      'an object with type, coordinates',
    ],
    [
      'an open ring',
      { polygon: ring([0, 0], [1, 0], [1, 1], [0, 1]) },
      'polygon.coordinates[0]',
      'an open ring of 4',
    ],
    ['a ring of two', { polygon: ring([0, 0], [1, 0], [0, 0]) }, 'polygon.coordinates[0]', '3 different'],
    [
      'a ring that crosses itself',
      { polygon: ring([0, 0], [2, 2], [2, 0], [0, 2], [0, 0]) },
      'polygon.coordinates',
      'polygon.coordinates[0][0] meets the one after polygon.coordinates[0][2] at [1, 1]',
    ],
    [
      'a latitude of 91 in a ring',
      { polygon: ring([0, 0], [1, 0], [1, 91], [0, 0]) },
      'polygon.coordinates[0][2][1]',
      '91',
    ],
    [
      'a word among the numbers',
      { polygon: ring([0, 0], ['1', 0], [1, 1], [0, 0]) },
      'polygon.coordinates[0][1][0]',
      '"1"',
    ],
    [
      'NaN, which JSON writes as null',
      { polygon: ring([0, 0], [Number.NaN, 0], [1, 1], [0, 0]) },
      'polygon.coordinates[0][1][0]',
      'null',
    ],
    [
      'a hole outside',
      {
        polygon: {
          type: 'Polygon',
          coordinates: [
            star.coordinates[0],
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
      'polygon.coordinates[1][0]',
      'a hole outside',
    ],
    ['11,000 positions', { polygon: circle(11_000) }, 'polygon', '11000 positions'],
  ];
  test.each(cases)('%s', async (_name, filter, argument, given) => {
    const query = 'query ($filter: EnterpriseFilter) { enterprises(filter: $filter) { totalCount } }';
    const { body } = await served.ask(query, { filter });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
      given: expect.stringContaining(given),
      allowed: expect.stringMatching(/./),
    });
    const inMap = await served.ask(
      'query ($input: MapInput!) { mapFeatures(input: $input) { ... on InvalidInputProblem { argument } } }',
      { input: { layer: 'ENTERPRISES', filter } },
    );
    expect(inMap.body.data).toEqual({ mapFeatures: { argument } });
  });

  test('numbers that JSON does not have', async () => {
    const body = (latitude: string) =>
      `{"query":"query ($near: NearInput) { enterprises(filter: { near: $near }) { totalCount } }",
        "variables":{"near":{"longitude":109,"latitude":${latitude},"radiusKm":1}}}`;
    const infinite = await served.post(body('1e999'));
    expect(infinite.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    for (const word of ['NaN', 'Infinity']) {
      const { status, body: refused } = await served.post(body(word));
      expect([status, refused.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  test('a polygon of 200,000 positions, of which no request has room', async () => {
    const query = 'query ($filter: EnterpriseFilter) { enterprises(filter: $filter) { totalCount } }';
    const { status, body } = await served.ask(query, { filter: { polygon: circle(200_000) } });
    expect(status).toBe(413);
    expect(body.errors?.[0]?.message).toContain('1 MB');
  });

  test('and a point of a place', async () => {
    const { body } = await served.ask('{ places(at: { longitude: 24, latitude: 109 }) { code } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({ argument: 'at.latitude', given: '109' });
    const parks = await served.ask(
      '{ parks(filter: { near: { longitude: 109, latitude: 24, radiusKm: -1 } }) { totalCount } }',
    );
    expect(parks.body.errors?.[0]?.extensions).toMatchObject({
      argument: 'filter.near.radiusKm',
      given: '-1',
    });
  });
});
