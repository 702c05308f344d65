import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import { chainFacts } from '../../../src/snapshot/ask/chain-facts.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { rowsOfSeed, seeds } from './random-rows.js';

const nation = 'REGION:000000';

const factsAt = (snapshot: Snapshot, place: string, measure: 'REVENUE' | 'ENTERPRISES' = 'ENTERPRISES') =>
  chainFacts(snapshot, {
    chain: 0,
    place: snapshot.places.rowOf.get(place)!,
    reference: snapshot.places.rowOf.get(nation)!,
    measure,
    sums: 'ALL',
    assumeSurveyed: true,
    ruleSet: '2026.2',
    today: 20261129,
    thresholds: defaultThresholds,
  });

const keysOf = (snapshot: Snapshot): string[] => [...snapshot.places.rowOf.keys()];

/** Three counties in which every enterprise of the nation sits, one after the other. */
const parts = ['900010', '900012', '900016'];

const seatedIn = (rows: SnapshotRows, counties: readonly string[]): SnapshotRows => ({
  ...rows,
  enterprises: rows.enterprises.map((one, i) => ({
    ...one,
    region: counties[i % counties.length]!,
    park: null,
  })),
  activities: rows.activities.map((one) => ({ ...one, at: '' })),
});

/** Lists compared as numbers that may be NaN, to nine digits. */
const alike = (found: ArrayLike<number>, expected: ArrayLike<number>): void => {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < found.length; i++) {
    if (Number.isNaN(expected[i]!)) expect(found[i]).toBeNaN();
    else expect(found[i]).toBeCloseTo(expected[i]!, 9);
  }
};

describe('location quotient over the snapshot', () => {
  it('does not change with the unit of the measure', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsOfSeed(seed);
        const scaled: SnapshotRows = {
          ...rows,
          enterprises: rows.enterprises.map((one) => ({
            ...one,
            revenue: one.revenue === null ? null : one.revenue / 1e4,
          })),
        };
        const [a, b] = [buildSnapshot(rows), buildSnapshot(scaled)];
        for (const key of keysOf(a)) {
          alike(factsAt(b, key, 'REVENUE').locationQuotient, factsAt(a, key, 'REVENUE').locationQuotient);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is 1 on average over places that divide the reference, weighted by their share of it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsOfSeed(seed);
        const snapshot = buildSnapshot(seatedIn(rows, parts));
        const total = snapshot.totals.shares[snapshot.places.rowOf.get(nation)!]!;
        const whole = factsAt(snapshot, nation);
        whole.activity.forEach((activity, row) => {
          if (activity === 0) return;
          const mean = parts.reduce((sum, code) => {
            const key = `REGION:${code}`;
            const lq = factsAt(snapshot, key).locationQuotient[row]!;
            const share = snapshot.totals.shares[snapshot.places.rowOf.get(key)!]! / total;
            return sum + (share === 0 ? 0 : share * lq);
          }, 0);
          expect(mean).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is 1 wherever somebody is, against the place itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { locationQuotient, activity } = factsAt(buildSnapshot(rowsOfSeed(seed)), nation);
        activity.forEach((one, row) => {
          if (one > 0) expect(locationQuotient[row]).toBe(1);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the snapshot', () => {
  it('does not depend on the order in which rows are read', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsOfSeed(seed);
        const turned: SnapshotRows = {
          ...rows,
          enterprises: rows.enterprises.toReversed(),
          activities: rows.activities.toReversed(),
          sites: rows.sites.toReversed(),
          supplies: rows.supplies.toReversed(),
        };
        const [a, b] = [buildSnapshot(rows), buildSnapshot(turned)];
        for (const key of keysOf(a)) {
          const [before, after] = [factsAt(a, key), factsAt(b, key)];
          expect(after.enterprises).toEqual(before.enterprises);
          alike(after.locationQuotient, before.locationQuotient);
          alike(after.concentration, before.concentration);
        }
      }),
      { numRuns: 200 },
    );
  });
});
