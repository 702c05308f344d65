import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import { chainGapReport } from '../../../src/chain/chain-gap-report.js';
import { buildImage } from '../../../src/projection/build-image.js';
import type { Image } from '../../../src/projection/image.js';
import type { ImageRows } from '../../../src/projection/image-rows.js';
import { measures } from '../../../src/projection/measure-columns.js';
import type { Changes, Settlement } from '../../../src/projection/overlay/changes.js';
import { overlayImage } from '../../../src/projection/overlay/overlay-image.js';
import { placeDensity, productSpace } from '../../../src/projection/product-space.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';

const keyOf = ({ places }: Image, row: number): string =>
  `${row < places.regionCount ? 'REGION' : 'PARK'}:${places.codes[row]}`;

/** Shares as the image has them: what no source gives stays as it was when an activity goes. */
const statedShares = (rows: ImageRows, image: Image): ImageRows['activities'] =>
  Array.from({ length: image.activities.size }, (_, i) => {
    const { enterprise, segment, place, share, estimated } = image.activities;
    return {
      enterprise: image.enterprises.ids[enterprise[i]!]!,
      segment: image.segments.codes[segment[i]!]!,
      at: place[i] === -1 ? '' : keyOf(image, place[i]!),
      share: share[i]!,
      asOf: rows.activities[0]!.asOf,
      estimated: estimated[i] === 1,
    };
  });

/** The rows of the graph in which the changes have happened; places by sets of keys, not by intervals. */
const changedRows = (rows: ImageRows, image: Image, { place, settle, leave }: Changes): ImageRows => {
  const oracle = new BruteForce(rows);
  const key = keyOf(image, place);
  const code = image.places.codes[place]!;
  const leaving = new Set(leave.map((row) => image.enterprises.ids[row]!));
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
      })),
    ],
    activities: [
      ...statedShares(rows, image).filter((one) => !(leaving.has(one.enterprise) && inside(one.at))),
      ...settle.flatMap((one, i) =>
        one.activities.map(({ segment, share }) => ({
          enterprise: ids[i]!,
          segment: image.segments.codes[segment]!,
          at: '',
          share,
          asOf: null,
          estimated: false,
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

interface Case {
  readonly rows: ImageRows;
  readonly image: Image;
  readonly changes: Changes;
}

const cases: fc.Arbitrary<Case> = seeds.chain((seed) => {
  const rows = rowsOfSeed(seed);
  const image = buildImage(rows);
  const enterprises = [...image.enterprises.ids.keys()];
  return fc
    .record({
      place: fc.nat(image.places.size - 1),
      settle: fc.array(settlements(image.segments.size), { maxLength: 4 }),
      leave: fc.subarray(enterprises),
    })
    .map((changes) => ({ rows, image, changes }));
});

/** Sums of the same numbers in another order agree to the last digits. */
const expectClose = (found: ArrayLike<number>, expected: ArrayLike<number>): void => {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < found.length; i++) {
    const [a, b] = [found[i]!, expected[i]!];
    if (Number.isNaN(b)) expect(a).toBeNaN();
    else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
  }
};

describe('an overlay', () => {
  test('sums as the image of the graph in which the changes have happened', () => {
    fc.assert(
      fc.property(cases, ({ rows, image, changes }) => {
        const overlay = overlayImage(image, changes);
        const rebuilt = buildImage(changedRows(rows, image, changes));
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

  test('answers as the image of the graph in which the changes have happened', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...measures), fc.boolean(), (one, measure, assumeSurveyed) => {
        const { rows, image, changes } = one;
        const overlay = overlayImage(image, changes);
        const rebuilt = buildImage(changedRows(rows, image, changes));
        for (let chain = 0; chain < image.chains.codes.length; chain++) {
          const question = {
            chain,
            place: changes.place,
            reference: 0,
            measure,
            sums: 'ALL',
            assumeSurveyed,
            groups: true,
            // A quotient of exactly 1 may fall to either side by the order of a sum.
            thresholds: { ...defaultThresholds, locationQuotient: 0.987_654_321 },
            weights: [1, 1, 1, 1, 1],
          } as const;
          const [found, expected] = [overlay, rebuilt].map((of) => chainGapReport(of, question).gaps);
          expect(found).toEqual(expected);
        }
        const [found, expected] = [overlay, rebuilt].map((of) => placeDensity(of, measure, changes.place));
        expect(found === null).toBe(expected === null);
        if (found && expected) expectClose(found, expected);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves the image as it was, and what is remembered of it', () => {
    fc.assert(
      fc.property(cases, ({ rows, image, changes }) => {
        const untouched = buildImage(rows);
        const space = productSpace(image, 'ENTERPRISES');
        const overlay = overlayImage(image, changes);
        placeDensity(overlay, 'ENTERPRISES', changes.place);
        expect(image).toEqual(untouched);
        expect(productSpace(image, 'ENTERPRISES')).toBe(space);
        expect(productSpace(overlay, 'ENTERPRISES')).not.toBe(space);
      }),
      { numRuns: 100 },
    );
  });

  test('of no changes is the image', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const image = buildImage(rowsOfSeed(seed));
        expect(overlayImage(image, { place: 0, settle: [], leave: [] })).toEqual(image);
      }),
      { numRuns: 100 },
    );
  });
});
