import { expect, test } from 'vitest';
import { lastDay } from './last-day.js';

test.each([
  ['2027', '2027-12-31'],
  ['2028-02', '2028-02-29'],
  ['2026-08-31', '2026-08-31'],
])('%s is over with %s', (stated, day) => {
  expect(lastDay(stated)).toBe(day);
});
