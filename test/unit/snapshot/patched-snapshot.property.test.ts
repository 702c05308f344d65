import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { patchSnapshot } from '../../../src/snapshot/patch/patch-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { expectEqual } from '../expect-equal.js';
import { deltaBetween } from './delta-between.js';
import { plainSnapshot } from './plain-snapshot.js';
import { someEdit } from './some-edit.js';

test('a snapshot patched from edit to edit is the snapshot built anew, and the ones before stay as they were', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, fc.array(seeds, { minLength: 1, maxLength: 6 }), async (seed, edits) => {
      let rows: SnapshotRows = rowsOfSeed(seed);
      let snapshot = buildSnapshot(rows);
      const before = plainSnapshot(buildSnapshot(rows));
      const first = snapshot;
      for (const edit of edits) {
        const next = someEdit(rows, edit);
        snapshot = await patchSnapshot(snapshot, deltaBetween(rows, next));
        rows = next;
        expectEqual(plainSnapshot(snapshot), plainSnapshot(buildSnapshot(rows)));
      }
      expectEqual(plainSnapshot(first), before);
    }),
    { numRuns: 400 },
  );
});

test('an id that is gone is found in the snapshot before it went and not after', async () => {
  const rows = rowsOfSeed(4);
  const [one, ...others] = rows.enterprises;
  const without = { ...rows, revision: '8', enterprises: others };
  const kept = <T extends { readonly enterprise: string }>(list: readonly T[]): T[] =>
    list.filter((row) => row.enterprise !== one!.id);
  const next = {
    ...without,
    activities: kept(rows.activities),
    sites: kept(rows.sites),
    supplies: rows.supplies.filter(({ supplier, customer }) => supplier !== one!.id && customer !== one!.id),
  };
  const snapshot = buildSnapshot(rows);
  const patched = await patchSnapshot(snapshot, deltaBetween(rows, next));
  expect(snapshot.enterprises.rowOf.has(one!.id)).toBe(true);
  expect(patched.enterprises.rowOf.get(one!.id)).toBeUndefined();
  const back = await patchSnapshot(patched, deltaBetween(next, { ...rows, revision: '9' }));
  expect(back.enterprises.ids.at(back.enterprises.rowOf.get(one!.id)!)).toBe(one!.id);
});
