import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { krugmanIndex } from './krugman-index.js';
import { structuralComplementarity } from './structural-complementarity.js';
import { structuralSimilarity } from './structural-similarity.js';

const sparse = (dense: readonly number[]) => ({
  index: dense.flatMap((value, i) => (value > 0 ? [i] : [])),
  value: dense.filter((value) => value > 0),
});
const dense = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const shares = (list: readonly number[]) => list.map((value) => value / sum(list));

test('are their formulas on dense shares, and symmetric', () => {
  fc.assert(
    fc.property(dense, dense, (x, y) => {
      const [a, b] = [sparse(x), sparse(y)];
      if (sum(x) === 0 || sum(y) === 0) {
        return [krugmanIndex, structuralSimilarity, structuralComplementarity].forEach((method) => {
          expect(method(a, b)).toBeNull();
        });
      }
      const [p, q] = [shares(x), shares(y)];
      const cosine =
        sum(p.map((v, i) => v * q[i]!)) / Math.sqrt(sum(p.map((v) => v * v)) * sum(q.map((v) => v * v)));
      expect(krugmanIndex(a, b)).toBeCloseTo(sum(p.map((v, i) => Math.abs(v - q[i]!))), 12);
      expect(structuralSimilarity(a, b)).toBeCloseTo(cosine, 12);
      expect(structuralComplementarity(a, b)).toBeCloseTo(1 - cosine, 12);
      expect(krugmanIndex(b, a)).toBeCloseTo(krugmanIndex(a, b)!, 12);
    }),
  );
});

test('reach their bounds', () => {
  const [a, b] = [sparse([1, 2, 0]), sparse([0, 0, 5])];
  expect([krugmanIndex(a, b), structuralSimilarity(a, b), structuralComplementarity(a, b)]).toEqual([
    2, 0, 1,
  ]);
  expect(krugmanIndex(a, sparse([10, 20]))).toBeCloseTo(0, 15);
  expect(structuralSimilarity(a, sparse([10, 20]))).toBeCloseTo(1, 15);
});

test('refuse vectors that are out of order, uneven or negative', () => {
  const good = { index: [0], value: [1] };
  expect(() => krugmanIndex({ index: [1, 0], value: [1, 1] }, good)).toThrow('a.index: given 0 after 1');
  expect(() => krugmanIndex(good, { index: [0, 1], value: [1] })).toThrow(
    'b: given 1 values; allowed: 2 values',
  );
  expect(() => structuralSimilarity({ index: [0], value: [-1] }, good)).toThrow(MethodError);
});
