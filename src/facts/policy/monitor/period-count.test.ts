import { expect, test } from 'vitest';
import { countOfPeriod, periodOfCount, periodWithin } from './period-count.js';

test.each(['2026-01', '2026-12', '2026-Q1', '2026-Q4', '2026'])(
  '%s is found again by its count',
  (period) => {
    const type = period.length === 4 ? 'Y' : period.includes('Q') ? 'Q' : 'M';
    expect(periodOfCount(countOfPeriod(period), type)).toBe(period);
  },
);

test('the period before crosses the year', () => {
  expect(periodOfCount(countOfPeriod('2026-01') - 1, 'M')).toBe('2025-12');
  expect(periodOfCount(countOfPeriod('2026-Q1') - 1, 'Q')).toBe('2025-Q4');
});

test('finds periods within and around others', () => {
  expect(periodWithin('2026', 'M', 'first')).toBe('2026-01');
  expect(periodWithin('2026', 'M', 'last')).toBe('2026-12');
  expect(periodWithin('2026-Q2', 'M', 'first')).toBe('2026-04');
  expect(periodWithin('2026-Q2', 'M', 'last')).toBe('2026-06');
  expect(periodWithin('2026-05', 'Q', 'first')).toBe('2026-Q2');
  expect(periodWithin('2026-05', 'Y', 'last')).toBe('2026');
});
