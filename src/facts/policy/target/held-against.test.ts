import { expect, test } from 'vitest';
import { heldAgainst, type TargetNumber } from './held-against.js';

const least = (target: number, dueYear: number | null): TargetNumber => ({
  op: 'GE',
  target,
  high: null,
  dueYear,
});
const between: TargetNumber = { op: 'BETWEEN', target: 3, high: 5, dueYear: 2027 };

test('coverage of 24.0 % at the end of 2025 against 30 % by 2027: 6.0 short, 3.0 a year', () => {
  expect(heldAgainst(least(30, 2027), 24, 2025, 2026)).toEqual({
    met: 'NO',
    gap: 6,
    perYear: 3,
    overdue: false,
    difference: -6,
  });
});

test('27 enclaves of 30: three short; 7 joint centres of 10: three short', () => {
  expect(heldAgainst(least(30, 2026), 27, 2025, 2026)).toMatchObject({ met: 'NO', gap: 3, perYear: 3 });
  expect(heldAgainst(least(10, 2026), 7, 2025, 2026).gap).toBe(3);
});

test('920 high-tech firms of 1,300 meet both aims, 905 meet the count alone', () => {
  expect(heldAgainst(least(900, 2020), 920, 2020, 2026).met).toBe('YES');
  expect(heldAgainst(least(70, 2020), (920 / 1300) * 100, 2020, 2026).met).toBe('YES');
  expect(heldAgainst(least(900, 2020), 905, 2020, 2026).met).toBe('YES');
  expect(heldAgainst(least(70, 2020), (905 / 1300) * 100, 2020, 2026)).toMatchObject({
    met: 'NO',
    overdue: true,
    perYear: null,
  });
});

test('more than is not at least: the number itself does not meet GT', () => {
  const more: TargetNumber = { op: 'GT', target: 20, high: null, dueYear: 2027 };
  expect(heldAgainst(more, 20, 2026, 2026)).toMatchObject({ met: 'NO', gap: 0 });
  expect(heldAgainst(more, 21, 2026, 2026).met).toBe('YES');
});

test('about gives value and difference, no verdict', () => {
  const about: TargetNumber = { op: 'ABOUT', target: 40, high: null, dueYear: null };
  expect(heldAgainst(about, 34.7, 2025, 2026)).toEqual({
    met: null,
    gap: 5.3,
    perYear: null,
    overdue: false,
    difference: -5.3,
  });
});

test('between counts to the lower end, and above the upper end it is not met with no gap', () => {
  expect(heldAgainst(between, 2, 2025, 2026)).toMatchObject({ met: 'NO', gap: 1, perYear: 0.5 });
  expect(heldAgainst(between, 4, 2025, 2026)).toMatchObject({ met: 'YES', gap: 0 });
  expect(heldAgainst(between, 6, 2025, 2026)).toMatchObject({ met: 'NO', gap: 0, difference: 3 });
});

test('a value that is not known leaves all open', () => {
  expect(heldAgainst(least(30, 2020), null, null, 2026)).toEqual({
    met: 'UNKNOWN',
    gap: null,
    perYear: null,
    overdue: false,
    difference: null,
  });
});

test('the due year itself is not overdue', () => {
  expect(heldAgainst(least(30, 2026), 10, 2025, 2026)).toMatchObject({ overdue: false, perYear: 20 });
  expect(heldAgainst(least(30, 2026), 10, 2025, 2027)).toMatchObject({ overdue: true, perYear: null });
});
