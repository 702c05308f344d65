import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { supplyDistance } from './supply-distance.js';

test('is 0 at no distance and 1 − 1/e at the scale', () => {
  expect(supplyDistance(0)).toBe(0);
  expect(supplyDistance(300)).toBeCloseTo(1 - 1 / Math.E, 15);
  expect(supplyDistance(50, 50)).toBeCloseTo(1 - 1 / Math.E, 15);
  expect(supplyDistance(1e6)).toBeLessThanOrEqual(1);
});

test('is null where no supplier is known', () => {
  expect(supplyDistance(null)).toBeNull();
});

test.each([
  [-1, 300],
  [Number.NaN, 300],
  [1, 0],
  [1, -300],
])('refuses %d km at scale %d', (distance, scale) => {
  expect(() => supplyDistance(distance, scale)).toThrow(MethodError);
});
