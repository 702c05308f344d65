import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import { chainGapReport } from '../../../src/answers/gap/chain-gap-report.js';
import { atOnce } from '../../../src/pieces/pieces.js';
import { chainEnterprises, presentActivities } from '../../../src/snapshot/ask/present-activities.js';
import { placeDensity, productSpace } from '../../../src/snapshot/ask/product-space.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { Settlement, SupposedActivity, SupposedChanges } from '../../../src/snapshot/overlay/changes.js';
import { overlayPieces } from '../../../src/snapshot/overlay/overlay-pieces.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { measures } from '../../../src/snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { expectEqual } from '../expect-equal.js';
import { plainSnapshot } from '../snapshot/plain-snapshot.js';

const keyOf = ({ places }: Snapshot, row: number): string =>
  `${row < places.regionCount ? 'REGION' : 'PARK'}:${places.codes[row]}`;

/** Shares as the snapshot has them: what no source gives stays as it was when an activity goes. */
const statedShares = (rows: SnapshotRows, snapshot: Snapshot): SnapshotRows['activities'] =>
  Array.from({ length: snapshot.activities.size }, (_, i) => {
    const { enterprise, segment, place, share, estimated, sampled } = snapshot.activities;
    return {
      enterprise: snapshot.enterprises.ids.at(enterprise[i]!),
      segment: snapshot.segments.codes[segment[i]!]!,
      at: place[i] === -1 ? '' : keyOf(snapshot, place[i]!),
      share: share[i]!,
      asOf: rows.activities[0]!.asOf,
      estimated: estimated[i] === 1,
      sampled: sampled[i] === 1,
      source: null,
    };
  });

/** The rows of the graph in which the changes have happened; places by sets of keys, not by intervals. */
const changedRows = (
  rows: SnapshotRows,
  snapshot: Snapshot,
  { place, settle, leave, begin = [] }: SupposedChanges,
): SnapshotRows => {
  const oracle = new BruteForce(rows);
  const key = keyOf(snapshot, place);
  const code = snapshot.places.codes[place]!;
  const leaving = new Set(leave.map((row) => snapshot.enterprises.ids.at(row)));
  const park = rows.parks.find((one) => `PARK:${one.code}` === key);
  const inside = (at: string): boolean => at !== '' && oracle.around(at).has(key);
  const ids = settle.map((_, i) => `zz${String(i).padStart(4, '0')}`);
  return {
    ...rows,
    enterprises: [
      ...rows.enterprises.map((one) =>
        leaving.has(one.id) && oracle.seat(one.id).has(key) ? { ...one, region: null, park: null } : one,
      ),
      ...settle.map((one, i) => ({
        id: ids[i]!,
        name: one.name,
        region: park ? park.region : code,
        park: park ? park.code : null,
        revenue: Number.isNaN(one.revenue) ? null : one.revenue,
        employees: Number.isNaN(one.employees) ? null : one.employees,
        longitude: null,
        latitude: null,
        precision: null,
        asOf: null,
        estimated: true,
        anchorUntil: null,
        uscc: null,
        source: null,
        sourceDate: null,
        revenueYear: null,
      })),
    ],
    activities: [
      ...statedShares(rows, snapshot).filter((one) => !(leaving.has(one.enterprise) && inside(one.at))),
      ...begin.map(({ enterprise, segment, share }) => ({
        enterprise: snapshot.enterprises.ids.at(enterprise),
        segment: snapshot.segments.codes[segment]!,
        at: '',
        share,
        asOf: null,
        estimated: false,
        sampled: true,
        source: null,
      })),
      ...settle.flatMap((one, i) =>
        one.activities.map(({ segment, share }) => ({
          enterprise: ids[i]!,
          segment: snapshot.segments.codes[segment]!,
          at: '',
          share,
          asOf: null,
          estimated: false,
          sampled: true,
          source: null,
        })),
      ),
    ],
    sites: rows.sites.filter(
      (one) =>
        !(
          leaving.has(one.enterprise) &&
          inside(one.region === null ? `PARK:${one.park}` : `REGION:${one.region}`)
        ),
    ),
  };
};

const settlements = (segments: number): fc.Arbitrary<Settlement> =>
  fc.record({
    name: fc.constant('new'),
    revenue: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 90_000_000 })),
    employees: fc.oneof(fc.constant(Number.NaN), fc.nat(500)),
    activities: fc.uniqueArray(
      fc.record({ segment: fc.nat(segments - 1), share: fc.constantFrom(0, 0.25, 0.5, 1) }),
      { minLength: 1, maxLength: 3, selector: (one) => one.segment },
    ),
  });

/** Activities of known enterprises in segments in which they do not work yet. */
const beginnings = ({ enterprises, segments, activities }: Snapshot): fc.Arbitrary<SupposedActivity[]> => {
  const known = new Set(
    Array.from({ length: activities.size }, (_, i) => `${activities.enterprise[i]} ${activities.segment[i]}`),
  );
  const keyOfPair = ({ enterprise, segment }: SupposedActivity): string => `${enterprise} ${segment}`;
  const pair = fc.record({
    enterprise: fc.nat(Math.max(enterprises.size - 1, 0)),
    segment: fc.nat(segments.size - 1),
    share: fc.constantFrom(0, 0.25, 0.5, 1),
  });
  return fc
    .uniqueArray(pair, { maxLength: enterprises.size === 0 ? 0 : 4, selector: keyOfPair })
    .map((pairs) => pairs.filter((one) => !known.has(keyOfPair(one))));
};

interface Case {
  readonly rows: SnapshotRows;
  readonly snapshot: Snapshot;
  readonly changes: SupposedChanges;
}

const cases: fc.Arbitrary<Case> = seeds.chain((seed) => {
  const rows = rowsOfSeed(seed);
  const snapshot = buildSnapshot(rows);
  const enterprises = Array.from(snapshot.enterprises.ids, (_, row) => row);
  return fc
    .record({
      place: fc.nat(snapshot.places.size - 1),
      settle: fc.array(settlements(snapshot.segments.size), { maxLength: 4 }),
      leave: fc.subarray(enterprises),
      begin: beginnings(snapshot),
    })
    .map((changes) => ({ rows, snapshot, changes }));
});

/** Sums of the same numbers in another order agree to the last digits. */
const isClose = (a: number, b: number): boolean =>
  Number.isNaN(b) ? Number.isNaN(a) : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const expectClose = (found: ArrayLike<number>, expected: ArrayLike<number>): void => {
  expect(found.length).toBe(expected.length);
  const pairs = Array.from(found, (a, i) => [a, expected[i]!] as const);
  expect(pairs.filter((pair) => !isClose(...pair))).toEqual([]);
};

const overlaid = (snapshot: Snapshot, changes: SupposedChanges): Snapshot =>
  atOnce(overlayPieces(snapshot, changes));

describe('an overlay', () => {
  test('sums as the snapshot of the graph in which the changes have happened', () => {
    fc.assert(
      fc.property(cases, ({ rows, snapshot, changes }) => {
        const overlay = overlaid(snapshot, changes);
        const rebuilt = buildSnapshot(changedRows(rows, snapshot, changes));
        const { size, ...columns } = overlay.rollup;
        expect(size).toBe(rebuilt.rollup.size);
        for (const [name, column] of Object.entries(columns))
          expectClose(column, rebuilt.rollup[name as keyof typeof columns]);
        for (const [name, column] of Object.entries(overlay.totals))
          expectClose(column, rebuilt.totals[name as keyof typeof overlay.totals]);
      }),
      { numRuns: 400 },
    );
  });

  test('answers as the snapshot of the graph in which the changes have happened', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...measures), fc.boolean(), (one, measure, assumeSurveyed) => {
        const { rows, snapshot, changes } = one;
        const overlay = overlaid(snapshot, changes);
        const rebuilt = buildSnapshot(changedRows(rows, snapshot, changes));
        for (let chain = 0; chain < snapshot.chains.codes.length; chain++) {
          const question = {
            chain,
            place: changes.place,
            reference: 0,
            measure,
            sums: 'ALL',
            assumeSurveyed,
            ruleSet: '2026.2',
            today: 20261129,
            groups: true,
            // A quotient of exactly 1 may fall to either side by the order of a sum.
            thresholds: { ...defaultThresholds, locationQuotient: 0.987_654_321 },
            weights: [1, 1, 1, 1, 1],
          } as const;
          const [found, expected] = [overlay, rebuilt].map((of) => chainGapReport(of, question).gaps);
          expectEqual(found, expected);
          const [here, there] = [overlay, rebuilt].map((of) => chainEnterprises(of, chain, changes.place));
          expect(here!.length).toBe(there!.length);
        }
        for (let segment = 0; segment < snapshot.segments.size; segment++) {
          const [here, there] = [overlay, rebuilt].map((of) => presentActivities(of, changes.place, segment));
          expect(here!.length).toBe(there!.length);
        }
        const [found, expected] = [overlay, rebuilt].map((of) => placeDensity(of, measure, changes.place));
        expect(found === null).toBe(expected === null);
        if (found && expected) expectClose(found, expected);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves the snapshot as it was, and what is remembered of it', () => {
    fc.assert(
      fc.property(cases, ({ rows, snapshot, changes }) => {
        const untouched = buildSnapshot(rows);
        const space = productSpace(snapshot, 'ENTERPRISES');
        const overlay = overlaid(snapshot, changes);
        placeDensity(overlay, 'ENTERPRISES', changes.place);
        expectEqual(plainSnapshot(snapshot), plainSnapshot(untouched));
        expect(productSpace(snapshot, 'ENTERPRISES')).toBe(space);
        expect(productSpace(overlay, 'ENTERPRISES')).not.toBe(space);
      }),
      { numRuns: 100 },
    );
  });

  test('of no changes is the snapshot', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const snapshot = buildSnapshot(rowsOfSeed(seed));
        const overlay = overlaid(snapshot, { place: 0, settle: [], leave: [] });
        expectEqual(plainSnapshot(overlay), plainSnapshot(snapshot));
      }),
      { numRuns: 100 },
    );
  });
});
