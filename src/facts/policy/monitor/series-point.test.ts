import { expect, test } from 'vitest';
import { type Reported, seriesPoint } from './series-point.js';

const reported = (values: Readonly<Record<string, number | null>>): ReadonlyMap<string, Reported> =>
  new Map(
    Object.entries(values).map(([period, value]) => [
      period,
      { period, value, estimated: false, source: 'S', asOf: '2026-04-10' },
    ]),
  );

test('months 12.0, 13.5 and none: the quarter is null, 25.5 so far, two thirds reported', () => {
  const point = seriesPoint('2026-Q1', reported({ '2026-01': 12, '2026-02': 13.5, '2026-03': null }), 'FLOW');
  expect(point).toMatchObject({ value: null, partial: 25.5, coverage: 2 / 3 });
});

test('months that are all there add up to the quarter, quarters to the year', () => {
  expect(seriesPoint('2026-Q1', reported({ '2026-01': 1, '2026-02': 2, '2026-03': 3 }), 'FLOW').value).toBe(
    6,
  );
  const quarters = reported({ '2026-Q1': 1, '2026-Q2': 2, '2026-Q3': 3, '2026-Q4': 4 });
  expect(seriesPoint('2026', quarters, 'FLOW').value).toBe(10);
});

test('what was reported for the period itself comes first', () => {
  const point = seriesPoint('2026-Q1', reported({ '2026-Q1': 7, '2026-01': 1 }), 'FLOW');
  expect(point).toMatchObject({ value: 7, partial: null, coverage: null });
});

test('of a stock the last period stands, and where it was not reported nothing does', () => {
  expect(seriesPoint('2026-Q1', reported({ '2026-01': 5, '2026-03': 8 }), 'STOCK').value).toBe(8);
  expect(seriesPoint('2026-Q1', reported({ '2026-01': 5 }), 'STOCK').value).toBeNull();
});

test('a period of which nothing is known is null, never zero', () => {
  expect(seriesPoint('2026-02', reported({}), 'FLOW')).toMatchObject({ value: null, partial: null });
});
