import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { concentration } from './concentration.js';

test('reproduces Doersam 2004', () => {
  const { index, equivalentNumber } = concentration([20, 50, 20, 10])!;
  expect(index).toBeCloseTo(0.34, 12);
  expect(equivalentNumber).toBeCloseTo(2.941176, 6);
});

test('lies in [1/n, 1], whatever the unit', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(amounts, (values) => {
      const answer = concentration(values);
      if (values.every((value) => value === 0)) {
        expect(answer).toBeNull();
        return;
      }
      expect(answer!.index).toBeLessThanOrEqual(1 + 1e-12);
      expect(answer!.index).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
    }),
  );
});

test('is null where nothing is known, never 0', () => {
  expect(concentration([])).toBeNull();
  expect(concentration([0, 0])).toBeNull();
  expect(concentration([0, 7])!.index).toBe(1);
});

test.each([[[1, -1]], [[Number.NaN]], [[Infinity]]])('refuses %j', (values) => {
  expect(() => concentration(values)).toThrow(MethodError);
});
