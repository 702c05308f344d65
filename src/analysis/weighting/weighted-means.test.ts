import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { weightedMean } from './weighted-mean.js';
import { weightedMeans } from './weighted-means.js';

test('is the weighted mean of every row', () => {
  const cell = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  const weights = fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(rows, weights, (table, given) => {
      const columns = given.map((_, j) => Float64Array.from(table, (row) => row[j] ?? Number.NaN));
      weightedMeans(columns, given).forEach((mean, i) => {
        const { value } = weightedMean(table[i]!, given);
        if (value === null) expect(mean).toBeNaN();
        else expect(mean).toBeCloseTo(value, 12);
      });
    }),
  );
});

test('refuses no weight, uneven columns and infinite parts', () => {
  const column = Float64Array.of(0.5, 1);
  expect(() => weightedMeans([column], [0])).toThrow('weights: given 1 zeros');
  expect(() => weightedMeans([column], [1, 1])).toThrow('weights: given 2 values; allowed: 1 values');
  expect(() => weightedMeans([column, Float64Array.of(1)], [1, 1])).toThrow('columns[1]: given 1 values');
  expect(() => weightedMeans([Float64Array.of(1, Infinity)], [1])).toThrow('columns[0][1]: given Infinity');
  expect(() => weightedMeans([], [])).toThrow(MethodError);
});
