import { expect, test } from 'vitest';
import { compound } from './compound.js';

test('3.00 bn yuan of R&D in 2025 at 15 % a year is 6.03 bn in 2030', () => {
  expect(compound(3, 15, 5)).toBeCloseTo(6.03, 2);
});
