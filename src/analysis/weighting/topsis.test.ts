import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Criterion, topsis } from './topsis.js';

const cost: Criterion = { values: [1, 2, 5], weight: 0.5, direction: 'COST' };
const benefit: Criterion = { values: [3000, 3750, 4500], weight: 0.5, direction: 'BENEFIT' };

test('reproduces both normalisations, which choose different winners', () => {
  const minMax = topsis([cost, benefit], 'MIN_MAX');
  expect(minMax.normalisation).toBe('MIN_MAX');
  [0.5, 0.617, 0.5].forEach((value, i) => {
    expect(minMax.closeness![i]).toBeCloseTo(value, 3);
  });
  [0.762141, 0.722178, 0.237859].forEach((value, i) => {
    expect(topsis([cost, benefit], 'VECTOR').closeness![i]).toBeCloseTo(value, 6);
  });
});

test('a constant criterion adds no distance and is named', () => {
  const constant: Criterion = { values: [7, 7, 7], weight: 9, direction: 'BENEFIT' };
  for (const normalisation of ['MIN_MAX', 'VECTOR'] as const) {
    const answer = topsis([cost, constant], normalisation);
    expect(answer.constant).toEqual([1]);
    expect([...answer.closeness!].map((c) => Number(c.toFixed(12)))).toEqual([1, 0.75, 0]);
  }
});

test('is null, not 0/0, where nothing varies', () => {
  expect(topsis([{ values: [3], weight: 1, direction: 'COST' }], 'VECTOR').closeness).toBeNull();
  expect(topsis([{ values: [0, 0], weight: 1, direction: 'COST' }], 'MIN_MAX').closeness).toBeNull();
  expect(
    topsis(
      [
        { ...cost, weight: 0 },
        { values: [1, 1, 1], weight: 1, direction: 'COST' },
      ],
      'VECTOR',
    ).closeness,
  ).toBeNull();
});

/** The textbook procedure on a matrix of rows. */
function naive(rows: number[][], weights: number[], costs: boolean[], minMax: boolean): number[] {
  const columns = weights.map((_, j) => rows.map((row) => row[j]!));
  const total = weights.reduce((a, b) => a + b, 0);
  const scaled = rows.map((row) =>
    row.map((x, j) => {
      const [low, high] = [Math.min(...columns[j]!), Math.max(...columns[j]!)];
      const norm = minMax
        ? (x - low) / (high - low)
        : x / Math.sqrt(columns[j]!.reduce((s, v) => s + v * v, 0));
      return (low === high ? 0 : norm) * (weights[j]! / total);
    }),
  );
  const extreme = (best: boolean) =>
    weights.map((_, j) => (costs[j] === best ? Math.min : Math.max)(...scaled.map((row) => row[j]!)));
  const away = (row: number[], from: number[]) => Math.hypot(...row.map((x, j) => x - from[j]!));
  return scaled.map(
    (row) => away(row, extreme(false)) / (away(row, extreme(false)) + away(row, extreme(true))),
  );
}

test('is the textbook procedure on random tables', () => {
  const table = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 8 });
  const weights = fc.tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  );
  const costs = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(table, weights, costs, fc.boolean(), (rows, given, isCost, minMax) => {
      const criteria = given.map(
        (weight, j): Criterion => ({
          values: rows.map((row) => row[j]!),
          weight,
          direction: isCost[j] ? 'COST' : 'BENEFIT',
        }),
      );
      const { closeness } = topsis(criteria, minMax ? 'MIN_MAX' : 'VECTOR');
      const expected = naive(rows, given, isCost, minMax);
      if (expected.some(Number.isNaN)) {
        expect(closeness).toBeNull();
        return;
      }
      expected.forEach((value, i) => {
        expect(closeness![i]).toBeCloseTo(value, 10);
      });
    }),
  );
});

test.each([
  ['EMPTY', []],
  ['EMPTY', [{ ...cost, values: [] }]],
  ['LENGTH', [cost, { ...benefit, values: [1, 2] }]],
  ['NOT_FINITE', [{ ...cost, values: [1, Number.NaN] }]],
  ['NEGATIVE', [cost, { ...benefit, weight: -1 }]],
  ['NO_WEIGHT', [{ ...cost, weight: 0 }]],
])('refuses with %s', (code, criteria) => {
  expect(() => topsis(criteria, 'VECTOR')).toThrow(expect.objectContaining({ code }));
});
