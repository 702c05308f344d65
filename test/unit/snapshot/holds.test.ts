import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateRows } from '../../../bench/fill/generate-rows.js';
import { analysisSteps } from '../../../src/ahead/analysis-steps.js';
import { withoutRest, workAhead } from '../../../src/ahead/work-ahead.js';
import { pointsReady } from '../../../src/facts/enterprise/point-index-of.js';
import { inPieces } from '../../../src/pieces/in-pieces.js';
import { atOnce } from '../../../src/pieces/pieces.js';
import { assembleSnapshot, fewTables, tablesOf } from '../../../src/snapshot/build/assemble-snapshot.js';
import { knownOfRows } from '../../../src/snapshot/build/known-of-enterprises.js';
import { snapshotFile } from '../../../src/snapshot/file/snapshot-file.js';
import { overlayPieces } from '../../../src/snapshot/overlay/overlay-pieces.js';
import { patchSnapshot } from '../../../src/snapshot/patch/patch-snapshot.js';
import { buildSearchIndex } from '../../../src/snapshot/search/build/build-search-index.js';
import { ThingGatherer } from '../../../src/snapshot/search/build/thing-gatherer.js';
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
beforeAll(async () => {
  snapshot = await put();
});

const file = snapshotFile(folder, () => undefined);

test.each<readonly [string, () => Promise<unknown>]>([
  ['put together', put],
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
