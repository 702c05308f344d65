import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from './median.js';

test('the median of none is unknown, of one itself, of two their mean', () => {
  expect(median([])).toBeNaN();
  expect(median([7])).toBe(7);
  expect(median([4, 1])).toBe(2.5);
});

test('it is what stands in the middle of the sorted numbers, which are left in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (numbers) => {
      const [given, sorted] = [[...numbers], [...numbers].sort((a, b) => a - b)];
      const half = numbers.length / 2;
      expect(median(numbers)).toBe((sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2 || 0);
      expect(numbers).toEqual(given);
    }),
    { numRuns: 500 },
  );
});
