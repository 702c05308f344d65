import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { testData } from '../../data/test-data.js';
import { type Served, serve } from '../api/serve.js';
import { emptyGraph, openTestStore } from '../test-server.js';
import { dumpGraph } from './graph-dump.js';

type Row = Record<string, string>;

const folder = join(testData, 'older-package');
const rows = (name: string): Row[] =>
  parse(readFileSync(join(folder, `${name}.csv`)), { columns: true, bom: true });

describe('a package under the column names of an older one', () => {
  const store = openTestStore();
  let served: Served;
  let errors: Finding[];
  let counts: Record<string, { read: number; accepted: number }>;

  const take = async () => {
    errors = [];
    const listener = {
      finding: (one: Finding) => void (one.severity === 'error' && errors.push(one)),
      progress: () => undefined,
    };
    const summary = await importSources(store, [folder], { language: 'en' }, listener);
    counts = Object.fromEntries(
      summary.resources.map(({ name, read, accepted }) => [name, { read, accepted }]),
    );
  };

  beforeAll(async () => {
    await emptyGraph(store);
    await take();
    served = await serve('none');
  });
  afterAll(async () => {
    await served?.stop();
    await store.close();
  });

  test('imports completely', () => {
    expect(errors).toEqual([]);
    expect(counts).toEqual(
      Object.fromEntries(
        ['chains', 'segments', 'chain_segments', 'segment_links', 'regions', 'enterprises', 'activities'].map(
          (name) => {
            const length = rows(name).length;
            return [name, { read: length, accepted: length }];
          },
        ),
      ),
    );
  });

  test('twice gives the same graph', async () => {
    const first = await dumpGraph();
    await take();
    expect(await dumpGraph()).toEqual(first);
  });

  test('gaps of Guangxi on every chain agree with a plain count over the files', async () => {
    const parent = new Map(rows('segments').map((row) => [row.code as string, row.parent as string]));
    const guangxi = new Set(
      rows('enterprises')
        .filter((row) => row.adcode?.startsWith('45'))
        .map((row) => row.id),
    );
    const present = new Map<string, Set<string>>();
    for (const { enterprise, segment } of rows('activities') as { enterprise: string; segment: string }[]) {
      if (!guangxi.has(enterprise)) continue;
      for (let one: string | undefined = segment; one; one = parent.get(one)) {
        present.set(one, (present.get(one) ?? new Set()).add(enterprise));
      }
    }
    let enterprises = 0;
    for (const { code } of rows('chains') as { code: string }[]) {
      const { body } = await served.ask(
        `query ($chain: String!) { chainGaps(input: { place: { kind: REGION, code: "450000" }, chain: $chain, groups: true }) {
           ... on ChainGapReport { segments { segment { code } status verb enterpriseCount } } ... on Problem { code message } } }`,
        { chain: code },
      );
      const report = (
        body.data as unknown as {
          chainGaps: { segments: { segment: { code: string }; status: string; enterpriseCount: number }[] };
        }
      ).chainGaps;
      expect(report.segments.length).toBe(rows('chain_segments').filter((row) => row.chain === code).length);
      for (const { segment, status, enterpriseCount } of report.segments) {
        expect([segment.code, enterpriseCount]).toEqual([segment.code, present.get(segment.code)?.size ?? 0]);
        // Nothing here is surveyed: what has no company is unknown, never missing.
        expect(status === 'UNKNOWN').toBe(enterpriseCount === 0);
        enterprises += enterpriseCount;
      }
    }
    expect(enterprises).toBeGreaterThan(0);
  });
});
