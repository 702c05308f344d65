import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { type Served, serve } from '../api/serve.js';
import { emptyGraph, openTestStore } from '../test-server.js';

let served: Served;
const folder = mkdtempSync(join(tmpdir(), 'liantu-linkages-'));

/** Two sectors that feed each other, x = (1000, 2000), and a link without a coefficient. */
const tables = {
  regions:
    'code,name,level,parent\n100000,国,NATION,\n450000,桂,PROVINCE,100000\n440000,粤,PROVINCE,100000\n',
  chains: 'code,name\npair,二部门\n',
  segments: 'code,name,kind\nag,农业,SEGMENT\nma,制造,SEGMENT\nse,服务,SEGMENT\n',
  chain_segments: 'chain,segment\npair,ag\npair,ma\npair,se\n',
  segment_links: 'from,to,coefficient\nag,ma,0.25\nma,ag,0.2\nma,se,\n',
  enterprises: 'id,name,region,revenue_cny\ne1,农场,450000,1000\ne2,工厂,450000,2000\ne3,粤农场,440000,\n',
  activities: 'enterprise,segment,share\ne1,ag,1\ne2,ma,1\ne3,ag,1\n',
};

beforeAll(async () => {
  const store = openTestStore();
  await emptyGraph(store);
  const paths = Object.entries(tables).map(([name, text]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    return path;
  });
  const listener = { finding: () => undefined, progress: () => undefined };
  const { rejected } = await importSources(store, paths, { language: 'en' }, listener);
  expect(rejected).toBe(0);
  await store.close();
  served = await serve('none');
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Linkage {
  readonly segment: { readonly code: string };
  readonly backward: number;
  readonly backwardRelative: number;
  readonly forward: number;
}

interface Asked {
  readonly chain: {
    readonly linkages: { readonly note: string | null; readonly segments: readonly [Linkage, Linkage] };
  };
}

const linkages = async (place: object | null) => {
  const { body } = await served.ask(
    `query ($place: PlaceInput) { chain(code: "pair") { linkages(place: $place) {
       linkCount coefficientCount note methods { metric source }
       segments { segment { code } backward backwardRelative forward forwardRelative } } } }`,
    { place },
    { 'accept-language': 'en' },
  );
  expect(body.errors).toBeUndefined();
  return (body.data as unknown as Asked).chain.linkages;
};

test('a chain with coefficients has Leontief linkages, and with outputs known Ghosh’s too', async () => {
  const report = await linkages({ kind: 'REGION', code: '450000' });
  expect(report).toMatchObject({ linkCount: 3, coefficientCount: 2, note: null });
  expect(report.segments.map(({ segment }) => segment)).toEqual([{ code: 'ma' }, { code: 'ag' }]);
  // A = [[0, .25], [.2, 0]], L = [[1, .25], [.2, 1]]/.95, G = x̂⁻¹·L·x̂ = [[1, .5], [.1, 1]]/.95.
  const [ma, ag] = report.segments;
  expect([ma.backward, ag.backward].map((value) => value * 0.95)).toEqual([
    expect.closeTo(1.25, 12),
    expect.closeTo(1.2, 12),
  ]);
  expect([ma.forward, ag.forward].map((value) => value * 0.95)).toEqual([
    expect.closeTo(1.1, 12),
    expect.closeTo(1.5, 12),
  ]);
  expect(ma.backwardRelative).toBeCloseTo(1.25 / 1.225, 12);
});

test('where an output is not known there is no forward linkage, and why', async () => {
  for (const place of [null, { kind: 'REGION', code: '100000' }]) {
    const report = await linkages(place);
    expect(report.note).toContain('revenue');
    for (const { backward, forward } of report.segments) {
      expect(backward).toBeGreaterThan(1);
      expect(forward).toBeNull();
    }
  }
});
