import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateRows } from '../../../bench/fill/generate-rows.js';
import { analysisSteps } from '../../../src/ahead/analysis-steps.js';
import { withoutRest, workAhead } from '../../../src/ahead/work-ahead.js';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import { newestRuleSet } from '../../../src/analysis/chain-gap/rule-set.js';
import {
  chainGapReport,
  type GapQuestion,
  localSupplyRate,
} from '../../../src/answers/gap/chain-gap-report.js';
import { GapPriorities } from '../../../src/answers/gap/gap-priorities.js';
import { groundsReady } from '../../../src/answers/gap/grounds-ready.js';
import { placePeers } from '../../../src/answers/profile/place-peers.js';
import { pointsReady } from '../../../src/facts/enterprise/point-index-of.js';
import { inPieces } from '../../../src/pieces/in-pieces.js';
import { atOnce } from '../../../src/pieces/pieces.js';
import { segmentGradient } from '../../../src/snapshot/ask/segment-gradient.js';
import { assembleSnapshot, fewTables, tablesOf } from '../../../src/snapshot/build/assemble-snapshot.js';
import { knownOfRows } from '../../../src/snapshot/build/known-of-enterprises.js';
import { snapshotFile } from '../../../src/snapshot/file/snapshot-file.js';
import { overlayPieces } from '../../../src/snapshot/overlay/overlay-pieces.js';
import { patchSnapshot } from '../../../src/snapshot/patch/patch-snapshot.js';
import { buildSearchIndex } from '../../../src/snapshot/search/build/build-search-index.js';
import { patchSearchIndex } from '../../../src/snapshot/search/build/patch-search-index.js';
import { ThingGatherer } from '../../../src/snapshot/search/build/thing-gatherer.js';
import type { SearchIndex } from '../../../src/snapshot/search/search-index.js';
import { savedSearch, searchIsBuilt } from '../../../src/snapshot/search/search-of-snapshot.js';
import { rowsBy } from '../../../src/snapshot/tables/rows-by.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { holdsDuring } from './holds.js';

const rows = generateRows(100_000);
const positions = rowsBy(rows.enterprises.map(({ id }) => id));
const few = fewTables(rows);
const facts = atOnce(knownOfRows(rows, few, (id) => positions.get(id)!));
const one = rows.enterprises[500]!;
const things = ThingGatherer.of(
  rows.enterprises.map(({ id, uscc, name }) => ({
    kind: 'ENTERPRISE',
    code: uscc ?? id,
    ...{ key: id, name, level: '', detail: '', texts: [name, uscc ?? id] },
  })),
);
const folder = mkdtempSync(join(tmpdir(), 'holds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = async (): Promise<Snapshot> =>
  inPieces(assembleSnapshot(few, await inPieces(tablesOf(few, facts))));
let snapshot: Snapshot;
let searchIndex: SearchIndex;
beforeAll(async () => {
  snapshot = await put();
  searchIndex = await buildSearchIndex(things);
});

const file = snapshotFile(folder, () => undefined);

const [place, chain] = [2, 0];
const question: GapQuestion = {
  ...{
    place,
    chain,
    reference: 0,
    measure: 'ENTERPRISES',
    sums: 'ALL',
    assumeSurveyed: false,
    groups: false,
  },
  ...{ ruleSet: newestRuleSet, today: 20261201, thresholds: defaultThresholds, weights: [1, 1, 1, 1, 1] },
};

/** The snapshot as if nobody had asked it anything. */
const unasked = (): Snapshot => ({ ...snapshot });

test.each<readonly [string, () => Promise<unknown>]>([
  ['put together', put],
  [
    'asked for gaps that nobody asked for before',
    async () => {
      const fresh = unasked();
      await groundsReady(fresh, question);
      const report = chainGapReport(fresh, question);
      await localSupplyRate(fresh, report);
      const priorities = new GapPriorities(fresh, report);
      for (const gap of report.rows) priorities.of(gap);
    },
  ],
  [
    'asked for the peers of a place and for its gradients',
    async () => {
      const fresh = unasked();
      const asked = { place, reference: 0, measure: 'ENTERPRISES', peerLevel: null } as const;
      await placePeers(fresh, asked);
      await Promise.all(
        Array.from({ length: 50 }, (__, segment) => segmentGradient(fresh, segment, asked, 1)),
      );
    },
  ],
  [
    'searched after one enterprise changed',
    async () => {
      const named = { kind: 'ENTERPRISE', level: '', detail: '' } as const;
      const fresh = ThingGatherer.of([
        { ...named, code: one.id, key: one.id, name: '示例', texts: ['示例', one.id] },
      ]);
      const made = await buildSearchIndex(fresh);
      await inPieces(patchSearchIndex(searchIndex, made, new Set([one.id])));
    },
  ],
  [
    'patched where one enterprise changed',
    () =>
      patchSnapshot(snapshot, {
        revision: '2',
        touched: [one.id],
        rows: {
          ...{ enterprises: [{ ...one, revenue: 1 }], sites: [], supplies: [], projects: [] },
          activities: rows.activities.filter(({ enterprise }) => enterprise === one.id),
        },
      }),
  ],
  ['overlaid', () => inPieces(overlayPieces(snapshot, { place: 7, settle: [], leave: [3, 4] }))],
  [
    'worked ahead of questions',
    async () => {
      await pointsReady(snapshot, 'WGS84');
      await workAhead(analysisSteps(snapshot), new AbortController().signal, withoutRest);
    },
  ],
  [
    'made ready for search and saved',
    async () => {
      searchIsBuilt(snapshot, await buildSearchIndex(things));
      file.save(snapshot, 'a@1');
      await file.settled();
    },
  ],
  [
    'read from its file, with its search index',
    async () => {
      expect(await savedSearch((await file.read())!.snapshot)).toBeDefined();
    },
  ],
])('a snapshot of 100,000 enterprises is %s, and nobody is held up by it', async (_, work) => {
  expect(await holdsDuring(work)).toBe(0);
});

test('work that does not rest is counted as a hold', async () => {
  const holds = await holdsDuring(async () => {
    await new Promise(setImmediate);
    atOnce(tablesOf(few, facts));
  });
  expect(holds).toBeGreaterThan(0);
});
