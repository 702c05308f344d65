import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedMean } from './weighted-mean.js';

test('leaves out what is null and gives its weight to the others in proportion', () => {
  const { value, weights, omitted } = weightedMean([0.2, null, 0.8], [1, 2, 3]);
  expect(weights).toEqual([0.25, 0, 0.75]);
  expect(omitted).toEqual([1]);
  expect(value).toBeCloseTo(0.65, 12);
});

test('is null where nothing that has a weight is known', () => {
  expect(weightedMean([null, null], [1, 1])).toEqual({ value: null, weights: [0, 0], omitted: [0, 1] });
  expect(weightedMean([null, 0.5], [1, 0]).value).toBeNull();
});

test('value = Σ weight·value, between the least and the most, free of the scale of the weights', () => {
  const part = fc.tuple(
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (pairs) => {
      const [parts, given] = [pairs.map(([p]) => p), pairs.map(([, w]) => w)];
      const { value, weights } = weightedMean(parts, given);
      const present = parts.filter((p) => p !== null);
      if (present.length === 0) {
        expect(value).toBeNull();
        return;
      }
      expect(value).toBeCloseTo(
        parts.reduce<number>((sum, p, i) => sum + (p ?? 0) * weights[i]!, 0),
        12,
      );
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(value).toBeGreaterThanOrEqual(Math.min(...present) - 1e-12);
      expect(value).toBeLessThanOrEqual(Math.max(...present) + 1e-12);
      expect(
        weightedMean(
          parts,
          given.map((w) => w * 1e307),
        ).value,
      ).toBeCloseTo(value!, 12);
    }),
  );
});

test.each([
  ['NO_WEIGHT', [0.5, 0.5], [0, 0]],
  ['LENGTH', [0.5, 0.5], [1]],
  ['NEGATIVE', [0.5, 0.5], [1, -1]],
  ['NOT_FINITE', [0.5, 0.5], [1, Number.NaN]],
  ['NOT_FINITE', [Number.NaN], [1]],
  ['EMPTY', [], []],
])('refuses with %s', (code, parts, weights) => {
  expect(() => weightedMean(parts, weights)).toThrow(expect.objectContaining({ code }));
});
