import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber } from '../../../src/codes/day-number.js';
import { sourceAge } from '../../../src/snapshot/ask/ages/source-age.js';
import { localSupply } from '../../../src/snapshot/ask/local-supply.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { BruteForce } from './brute-force.js';
import { rowsOfSeed, seeds } from './random-rows.js';

const dates = [null, '2019', '2020-12', '2021-11-28', '2021-11-29', '2026-11-29'];
const [staleYears, today] = [5, 20261129];

/** The random graph with a date, or none, at each activity and site. */
const datedRows = (seed: number): SnapshotRows => {
  const rows = rowsOfSeed(seed);
  const date = (i: number) => dates[(seed + i * 7) % dates.length]!;
  return {
    ...rows,
    activities: rows.activities.map((one, i) => ({ ...one, asOf: date(i) })),
    sites: rows.sites.map((one, i) => ({ ...one, asOf: date(i + 3) })),
  };
};

/** The dates by which enterprises count in a place with a segment, by loops over plain rows. */
const plainDates = (brute: BruteForce, place: string, segment: string): number[] => {
  const here = brute.rows.activities.filter(
    (one) => brute.isIn(one.segment, segment) && brute.present(one, place),
  );
  const elsewhere = here.filter((one) => one.at === '' && !brute.seat(one.enterprise).has(place));
  const sites = brute.rows.sites.filter(
    ({ enterprise, region, park }) =>
      elsewhere.some((one) => one.enterprise === enterprise) &&
      brute.around(region ? `REGION:${region}` : `PARK:${park}`).has(place),
  );
  return [...here, ...sites].map(({ asOf }) => dayNumber(asOf ?? null));
};

/** Stale by the first day that a date can mean: five years before 2026-11-29 is 2021-11-29. */
const isStale = (date: number): boolean => [20190000, 20201200, 20211128].includes(date);

it('the age of sources is that of every source that counts, in every place and segment', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const brute = new BruteForce(datedRows(seed));
      const snapshot = buildSnapshot(brute.rows);
      for (const [key, place] of snapshot.places.rowOf)
        for (const [code, segment] of snapshot.segments.rowOf) {
          const all = plainDates(brute, key, code);
          const dated = all.filter((date) => date > 0);
          expect(sourceAge(snapshot, place, segment, { staleYears, today }), `${key} ${code}`).toEqual({
            newest: Math.max(0, ...dated),
            oldest: dated.length === 0 ? 0 : Math.min(...dated),
            undatedCount: all.length - dated.length,
            staleShare: dated.length === 0 ? null : dated.filter(isStale).length / dated.length,
          });
        }
    }),
    { numRuns: 60 },
  );
});

it('enterprises that buy in a place are counted once, in every place and chain', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const brute = new BruteForce(rowsOfSeed(seed));
      const snapshot = buildSnapshot(brute.rows);
      for (const [key, place] of snapshot.places.rowOf)
        for (const [code, chain] of snapshot.chains.rowOf) {
          const segments = brute.members(code).map(({ segment }) => segment);
          const here = brute.enterprises(key, segments);
          const buying = here.filter((id) => brute.rows.supplies.some(({ customer }) => customer === id));
          const found = await localSupply(snapshot, chain, place);
          expect(found, `${key} ${code}`).toMatchObject({
            enterprises: here.length,
            withSupplier: buying.length,
          });
          const rate = brute.localSupplyRate({ place: key, chain: code });
          if (rate !== null) expect(found.withLocalSupplier / here.length).toBe(rate);
        }
    }),
    { numRuns: 60 },
  );
});
