import { expect, test } from 'vitest';
import { yearsLater } from './years-later.js';

test.each([
  ['2024', 3, '2027'],
  ['2024-05', 3, '2027-05'],
  ['2024-11-21', 2, '2026-11-21'],
  ['2024-02-29', 3, '2027-02-28'],
  ['2026-10-31', 0, '2026-10-31'],
])('%s and %i years: as precise as it was', (stated, years, later) => {
  expect(yearsLater(stated, years)).toBe(later);
});
