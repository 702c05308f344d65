import { expect, test } from 'vitest';
import { isUnknown, type Value } from '../../../analysis/rule/feel/value.js';
import { parkFigures } from './park-figures.js';

const row = (metric: string, period: string, value: number | null, periodType = 'Y') => ({
  ...{ metric, period, periodType, value, unit: null, source: '示例', asOf: null, estimated: false },
});

const facts = new Map(
  parkFigures(
    [
      row('above-scale-output', '2023', 100),
      row('above-scale-output', '2024', 90),
      row('above-scale-output', '2026', 80),
      row('above-scale-output', '2025-12', 7, 'M'),
      row('above-scale-output', '2027', 1),
      row('industrial-investment', '2023', 10),
      row('industrial-investment', '2024', 11),
      row('park-land-supply-rate', '2024', 70),
      row('park-land-supply-rate', '2025', 82),
    ],
    '2026-11-22',
  ),
);

test('output by year, without months and later years', () => {
  expect(facts.get('series')?.value).toEqual([
    { year: 2023, aboveScaleIndustrialOutputYuan: 100 },
    { year: 2024, aboveScaleIndustrialOutputYuan: 90 },
    { year: 2026, aboveScaleIndustrialOutputYuan: 80 },
  ]);
  expect(facts.get('series')?.asOf).toBe('2026');
});

test('the newest rate as a share', () => {
  expect(facts.get('landSupplyRate')?.value).toBeCloseTo(0.82);
  expect(facts.has('landBuiltRate')).toBe(false);
});

test('growth on the year before; not known where that year is not', () => {
  const [of2024, of2026] = (facts.get('aboveScaleIndustrialOutputGrowthPct')?.value ??
    []) as readonly Value[];
  expect(facts.get('years')?.value).toEqual([2024, 2026]);
  expect(of2024).toBeCloseTo(-10);
  expect(of2026 !== undefined && isUnknown(of2026)).toBe(true);
});

test('nothing observed, nothing known', () => {
  expect(parkFigures([], '2026-11-22')).toEqual([]);
});
