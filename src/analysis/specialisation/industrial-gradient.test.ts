import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { industrialGradient } from './industrial-gradient.js';

const input = { locationQuotient: 1.5, outputShare: 0.06, employmentShare: 0.04, capitalShare: 0.05 };

test('is LQ · CP, and improved by CCOR', () => {
  const { coefficient, improved } = industrialGradient(input);
  expect(coefficient).toBeCloseTo(1.5 * (0.06 / 0.04), 12);
  expect(improved).toBeCloseTo(1.5 * (0.06 / 0.04) * (0.06 / 0.05), 12);
});

test('is null where an input is not known or a divisor is 0', () => {
  expect(industrialGradient({ ...input, capitalShare: null }).improved).toBeNull();
  expect(industrialGradient({ ...input, capitalShare: undefined }).coefficient).toBeCloseTo(2.25, 12);
  expect(industrialGradient({ ...input, employmentShare: 0 })).toEqual({ coefficient: null, improved: null });
  expect(industrialGradient({ ...input, locationQuotient: null }).coefficient).toBeNull();
  expect(industrialGradient({ ...input, outputShare: 0 })).toEqual({ coefficient: 0, improved: 0 });
});

test('refuses negative and non-finite shares', () => {
  expect(() => industrialGradient({ ...input, outputShare: -0.1 })).toThrow('outputShare: given -0.1');
  expect(() => industrialGradient({ ...input, capitalShare: Number.NaN })).toThrow(MethodError);
});
