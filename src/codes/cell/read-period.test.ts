import { expect, test } from 'vitest';
import { readPeriod } from './read-period.js';

test.each([
  ['2026', '2026'],
  ['2026年', '2026'],
  ['2026-03', '2026-03'],
  ['2026年3月', '2026-03'],
  ['2026-Q1', '2026-Q1'],
  ['2026年第一季度', '2026-Q1'],
  ['2026年4季度', '2026-Q4'],
])('%s is the period %s', (given, period) => {
  expect(readPeriod(given).value).toBe(period);
});

test.each(['2026-13', '2026-Q5', '上月', '26-03'])('%s is no period and is refused', (given) => {
  expect(readPeriod(given)).toMatchObject({ remarks: [{ code: 'date-unreadable' }] });
});

test('a usual spelling is taken as it is, another is said', () => {
  expect(readPeriod('2026-03').remarks).toEqual([]);
  expect(readPeriod('2026/3').remarks).toMatchObject([{ code: 'date-form' }]);
});
