import { expect, it } from 'vitest';
import { dayNumber } from './day-number.js';
import { dayNumberInChina, todayInChina } from './today.js';

it.each([
  ['2026-11-29T15:59:59Z', '2026-11-29', 20261129],
  ['2026-11-29T16:00:00Z', '2026-11-30', 20261130],
  ['2026-12-31T16:00:00Z', '2027-01-01', 20270101],
  ['2028-02-28T23:00:00Z', '2028-02-29', 20280229],
])('%s is %s in China', (now, day, number) => {
  expect(todayInChina(Date.parse(now))).toBe(day);
  expect(dayNumberInChina(Date.parse(now))).toBe(number);
  expect(dayNumber(day)).toBe(number);
});
