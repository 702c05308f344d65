import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropyWeights } from './entropy-weights.js';

test('0·ln 0 is 0: a column with all in one alternative has entropy 0, against one of two halves', () => {
  const { weights } = entropyWeights([
    [1, 0, 0, 0],
    [1, 1, 0, 0],
  ]);
  // e = 0 and ln 2 / ln 4 = 1/2, so the divergences are 1 and 1/2.
  expect(weights![0]).toBeCloseTo(2 / 3, 12);
  expect(weights![1]).toBeCloseTo(1 / 3, 12);
});

test('a constant column weighs exactly 0, one of zeros too', () => {
  expect([
    ...entropyWeights([
      [0.1, 0.1, 0.1],
      [1, 2, 3],
      [0, 0, 0],
    ]).weights!,
  ]).toEqual([0, 1, 0]);
});

test('gives no weights where none can be told', () => {
  expect(entropyWeights([[5], [7]])).toEqual({ weights: null, reason: 'ONE_ALTERNATIVE' });
  expect(
    entropyWeights([
      [5, 5],
      [0, 0],
    ]),
  ).toEqual({ weights: null, reason: 'ALL_CONSTANT' });
});

test('is the formula on random tables, free of the unit of each column', () => {
  const column = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
  const columns = fc.array(column, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(columns, fc.constantFrom(1, 1e-3, 1e6), (table, unit) => {
      const divergences = table.map((values) => {
        const sum = values.reduce((a, b) => a + b, 0);
        if (sum === 0) return 0;
        const e = values.reduce((t, x) => (x === 0 ? t : t - (x / sum) * Math.log(x / sum)), 0) / Math.log(5);
        return 1 - e;
      });
      const total = divergences.reduce((a, b) => a + b, 0);
      const { weights } = entropyWeights(table.map((values) => values.map((x) => x * unit)));
      if (weights === null) {
        expect(total).toBeLessThan(1e-12);
        return;
      }
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      divergences.forEach((divergence, j) => {
        expect(weights[j]).toBeCloseTo(divergence / total, 9);
      });
    }),
  );
});

test.each([
  ['EMPTY', []],
  ['EMPTY', [[]]],
  ['LENGTH', [[1, 2], [1]]],
  ['NEGATIVE', [[1, -2]]],
  ['NOT_FINITE', [[1, Number.NaN]]],
])('refuses with %s', (code, columns) => {
  expect(() => entropyWeights(columns)).toThrow(expect.objectContaining({ code }));
});
