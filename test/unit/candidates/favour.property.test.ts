import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { type Beside, besideOf, equalWeights, questionOf, rankedOf } from './random-candidates.js';

type Favour = (
  rows: SnapshotRows,
  beside: Beside,
  id: string,
  pick: number,
) => readonly [SnapshotRows, Beside];

const oneOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

/** True facts that speak for a firm: whom it supplies, where its group is, which title it holds. */
const favours: Readonly<Record<string, Favour>> = {
  customer: (rows, beside, id, pick) => [
    {
      ...rows,
      supplies: [...rows.supplies, { supplier: id, customer: oneOf(rows.enterprises, pick).id }],
    },
    beside,
  ],
  site: (rows, beside, id, pick) => {
    const { code } = oneOf(rows.regions, pick);
    return [
      { ...rows, sites: [...rows.sites, { enterprise: id, region: code, park: null, asOf: null }] },
      beside,
    ];
  },
  affiliate: (rows, beside, id, pick) => {
    const other = oneOf(rows.enterprises, pick).id;
    const holdings = other === id ? beside.holdings : [...beside.holdings, [id, other] as const];
    return [rows, { ...beside, holdings }];
  },
  title: (rows, beside, id) => [
    rows,
    { ...beside, titles: new Map([...beside.titles, [id, 'NATIONAL'] as const]) },
  ],
};

const met = { customer: 0, site: 0, affiliate: 0, title: 0 };

test('by fixed weights a true fact in favour of a firm never lowers its value', () => {
  const weightings = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(
      seeds,
      fc.nat(),
      fc.constantFrom(...(Object.keys(met) as (keyof typeof met)[])),
      weightings.filter((weights) => weights.some((weight) => weight > 0)),
      (seed, pick, kind, weights) => {
        const rows = rowsOfSeed(seed);
        const [beside, asked] = [besideOf(rows, seed), questionOf(rows, seed, null)];
        const ranking = { ...equalWeights, weights };
        const before = rankedOf(rows, beside, asked, ranking).ranked;
        if (before.length === 0) return;
        const { id, score, segments } = oneOf(before, pick);
        const [more, besideThat] = favours[kind]!(rows, beside, id, pick);
        const after = rankedOf(more, besideThat, asked, ranking).ranked.find((one) => one.id === id);
        // A site in the place, or perhaps in it, makes it a firm of the place in a gap: no candidate for that any more.
        if (after?.segments.length !== segments.length) {
          expect(kind).toBe('site');
          return;
        }
        expect(after.score).toBeGreaterThanOrEqual(score - 1e-12);
        if (after.score > score + 1e-9) met[kind]++;
      },
    ),
    { numRuns: 1_500 },
  );
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(10);
});
