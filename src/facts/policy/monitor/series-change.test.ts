import { expect, test } from 'vitest';
import { seriesChange } from './series-change.js';

const values: Readonly<Record<string, number>> = { '2025-03': 50, '2026-02': 42, '2025-04': 0 };
const valueAt = (period: string): number | null => values[period] ?? null;

test('52.5 against 50.0 a year before is 5 % more, against 42.0 a month before 25 %', () => {
  expect(seriesChange({ period: '2026-03', value: 52.5 }, valueAt)).toEqual({ onYear: 0.05, onPeriod: 0.25 });
});

test('against nothing or zero there is no change to tell', () => {
  expect(seriesChange({ period: '2026-04', value: 3 }, valueAt)).toEqual({ onYear: null, onPeriod: null });
});
