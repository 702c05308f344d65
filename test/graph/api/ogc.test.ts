import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveShipped } from './serve.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

interface Page {
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly graphRevision: string;
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: number[] } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly attribution?: string;
}

const get = async (path: string, headers: Record<string, string> = { 'accept-language': 'en' }) => {
  const response = await fetch(path.startsWith('http') ? path : `${served.url}/ogc${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const page = async (path: string): Promise<Page> => JSON.parse((await get(path)).text) as Page;
const refused = async (path: string) => {
  const { status, headers, text } = await get(path);
  const { type, title, detail, code, ...rest } = JSON.parse(text);
  expect([headers.get('content-type'), type, title, rest.status]).toEqual([
    'application/problem+json; charset=utf-8',
    `urn:liantu:problem:${code}`,
    code,
    status,
  ]);
  return [status, code, detail];
};

const enterprises = '/collections/enterprises/items';
const crsOf = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`;

describe('pages that describe the door', () => {
  test('the landing page leads to all others, and says that the map is not approved', async () => {
    const { text } = await get('');
    const { links, attribution } = JSON.parse(text) as { links: Page['links']; attribution: string };
    expect(attribution).toContain('无审图号');
    for (const { href } of links) expect((await get(href)).status).toBe(200);
  });

  test('a collection with outlines bears the notice, one of points does not; each gives its extent', async () => {
    const { collections } = JSON.parse((await get('/collections')).text);
    expect(
      collections.map(({ id, attribution }: { id: string; attribution?: string }) => [
        id,
        attribution !== undefined,
      ]),
    ).toEqual([
      ['enterprises', false],
      ['sites', false],
      ['parks', true],
      ['regions', true],
      ['enclaves', false],
      ['pairings', false],
      ['centres', false],
    ]);
    for (const { extent } of collections) expect(extent.spatial.bbox[0]).toHaveLength(4);
  });

  test('a browser gets a page to read', async () => {
    const { text, headers } = await get('/collections', { accept: 'text/html,*/*' });
    expect(headers.get('content-type')).toContain('text/html');
    expect(text).toContain('<h2>企业');
  });
});

describe('features', () => {
  test('a walk by next links meets every enterprise once', async () => {
    const ids: string[] = [];
    let next: string | undefined = `${served.url}/ogc${enterprises}?limit=300`;
    while (next) {
      const { features, links, numberMatched }: Page = await page(next);
      ids.push(...features.map(({ id }) => id));
      expect(numberMatched).toBeGreaterThan(800);
      next = links.find(({ rel }) => rel === 'next')?.href;
    }
    const { numberMatched } = await page(`${enterprises}?limit=1`);
    expect([ids.length, new Set(ids).size]).toEqual([numberMatched, numberMatched]);
  });

  test('filters count what GraphQL counts', async () => {
    const { body } = await served.ask(
      '{ enterprises(filter: { chain: "aluminium", place: { kind: REGION, code: "451000" } }, first: 0) { totalCount } }',
    );
    const { numberMatched } = await page(`${enterprises}?chain=aluminium&place=REGION:451000&limit=1`);
    expect(numberMatched).toBe(
      (body.data as unknown as { enterprises: { totalCount: number } }).enterprises.totalCount,
    );
  });

  test('a gap finds who works in its segments, wherever they are', async () => {
    const asked = 'chain=new-energy-vehicle&place=REGION:450200';
    const { features } = await page(`${enterprises}?${asked}&gap=MISSING&limit=1000`);
    const { numberMatched } = await page(`${enterprises}?chain=new-energy-vehicle&limit=1`);
    expect(features.length).toBeGreaterThan(0);
    expect(features.length).toBeLessThan(numberMatched);
    expect(features.map(({ properties }) => properties.region)).not.toContain('450200');
  });

  test('a box holds what lies in it; what has no point counts only without a box', async () => {
    const box = [109, 24, 110, 25];
    const { features, numberMatched } = await page(`${enterprises}?bbox=${box}&limit=1000`);
    const { numberMatched: swapped } = await page(
      `${enterprises}?bbox=24,109,25,110&bbox-crs=${crsOf(4326)}&limit=1`,
    );
    expect(swapped).toBe(numberMatched);
    expect(
      features.every(({ geometry }) => {
        const [longitude, latitude] = geometry!.coordinates as [number, number];
        return longitude >= 109 && longitude <= 110 && latitude >= 24 && latitude <= 25;
      }),
    ).toBe(true);
    const all = await page(`${enterprises}?limit=10000`);
    const world = await page(`${enterprises}?limit=1&bbox=-180,-90,180,90`);
    const located = all.features.filter(({ geometry }) => geometry !== null).length;
    expect([world.numberMatched, all.numberMatched]).toEqual([located, all.features.length]);
  });

  test('axes come in the order of the system asked for', async () => {
    const path = '/collections/centres/items?limit=1';
    const [plain, swapped] = [await page(path), await get(`${path}&crs=${crsOf(4490)}`)];
    const there = JSON.parse(swapped.text) as Page;
    expect(there.features[0]?.geometry?.coordinates).toEqual(
      plain.features[0]?.geometry?.coordinates.toReversed(),
    );
    expect(swapped.headers.get('content-crs')).toBe(`<${crsOf(4490)}>`);
  });

  test('regions of every level are there, with the notice; a box meets outlines, not their corners alone', async () => {
    const { numberMatched, attribution } = await page('/collections/regions/items?limit=1');
    expect(numberMatched).toBeGreaterThan(3_000);
    expect(attribution).toContain('无审图号');
    const { features } = await page('/collections/regions/items?bbox=109.4,24.3,109.41,24.31&limit=100');
    expect(features.map(({ id }) => id)).toContain('450200');
  });

  test('one feature answers by its id, in the list’s words', async () => {
    const { features } = await page(`${enterprises}?limit=1`);
    const { status, text } = await get(`${enterprises}/${encodeURIComponent(features[0]!.id)}`);
    expect([status, JSON.parse(text).properties]).toEqual([200, features[0]!.properties]);
  });

  test('a page that the client has is not sent again', async () => {
    const { headers } = await get(`${enterprises}?limit=1`);
    const again = await get(`${enterprises}?limit=1`, {
      'accept-language': 'en',
      'if-none-match': headers.get('etag')!,
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('what cannot be used is said as a problem, with the code of GraphQL', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['colour=red', 'colour'],
    ['bbox=1,2,3', 'bbox'],
    ['bbox=110,25,109,24', 'bbox'],
    ['crs=EPSG:3857', 'crs'],
    ['datetime=yesterday', 'datetime'],
    ['datetime=2025-02-01/2024-01-01', 'datetime'],
    ['place=450200', 'place'],
    ['gap=MISSING', 'gap'],
    ['gap=NONE&chain=aluminium&place=REGION:450200', 'gap'],
    ['revision=x', 'revision'],
    ['f=xml', 'f'],
  ])('%s', async (query, argument) => {
    const [status, code, detail] = await refused(`${enterprises}?${query}`);
    expect([status, code, String(detail).startsWith(argument)]).toEqual([400, 'INVALID_INPUT', true]);
  });

  test('a filter of another collection is unknown here', async () => {
    expect((await refused('/collections/parks/items?chain=aluminium')).slice(0, 2)).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });

  test.each([
    `${enterprises}?chain=no-such-chain`,
    `${enterprises}?place=REGION:999999`,
    `${enterprises}/no-such-enterprise`,
    '/collections/nothing/items',
    '/nothing',
  ])('%s is not found', async (path) => {
    expect((await refused(path)).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
  });

  test('a revision that is kept no more is gone', async () => {
    expect((await refused(`${enterprises}?revision=1234567`)).slice(0, 2)).toEqual([410, 'GONE']);
  });
});
