import { expect, test } from 'vitest';
import { activityCoverage } from './activity-coverage.js';
import { type ClearanceFirm, clearOut } from './clear-out.js';

const firm = (
  enterprise: string,
  billion: number | null,
  hasRdActivity: boolean | null,
  hasRdInstitution: boolean | null = false,
): ClearanceFirm => ({
  enterprise,
  revenueCny: billion === null ? null : billion * 1e9,
  hasRdActivity,
  hasRdInstitution,
  aboveScale: true,
  industrial: true,
});

const limits = { activityFromYuan: 500_000_000, institutionFromYuan: 1_000_000_000 };

const five = [
  firm('a', 1.2, false),
  firm('b', 0.5, false),
  firm('c', 0.499, false),
  firm('d', 1, true),
  firm('e', 0.8, true, true),
];
const on = (list: 'withoutActivity' | 'withoutInstitution') =>
  five.filter((one) => clearOut(one, limits)[list]).map(({ enterprise }) => enterprise);

test('five firms: a and b without activity, a and d without institution, coverage 40 %', () => {
  expect(on('withoutActivity')).toEqual(['a', 'b']);
  expect(on('withoutInstitution')).toEqual(['a', 'd']);
  expect(activityCoverage(five, 0.4)).toMatchObject({
    coverage: 0.4,
    active: 2,
    denominator: 5,
    neededForGoal: 0,
  });
});

test('100 firms, 33 active, 62 not, 5 unknown: 34.7 % of those known, 33 to 38 %, 7 needed, 2 at least', () => {
  const firms = Array.from({ length: 100 }, (_, i) =>
    firm(String(i), 0.1, i < 33 ? true : i < 95 ? false : null),
  );
  const coverage = activityCoverage(firms, 0.4);
  expect(coverage.coverage).toBeCloseTo(0.347, 3);
  expect(coverage).toMatchObject({
    coverageLow: 0.33,
    coverageHigh: 0.38,
    neededForGoal: 7,
    neededForGoalAtLeast: 2,
  });
});

test('a fact is missing only where it could put the firm on a list', () => {
  expect(clearOut(firm('small', 0.1, null, null), limits).missing).toEqual([]);
  expect(clearOut(firm('middle', 0.6, null, null), limits).missing).toEqual(['hasRdActivity']);
  expect(clearOut(firm('large', 1.6, true, null), limits).missing).toEqual(['hasRdInstitution']);
  expect(clearOut(firm('unmeasured', null, true, false), limits).missing).toEqual(['revenueCny']);
  expect(clearOut({ ...firm('bank', 9, null, null), industrial: false }, limits).missing).toEqual([]);
});

test('a firm may be on one list for certain and open for the other', () => {
  expect(clearOut(firm('large', 1.6, false, null), limits)).toEqual({
    withoutActivity: true,
    withoutInstitution: false,
    missing: ['hasRdInstitution'],
  });
});

test('a park without any firm has no coverage, rather than none', () => {
  expect(activityCoverage([], 0.4)).toMatchObject({ coverage: null, coverageLow: null, denominator: 0 });
});
