import { expect, test } from 'vitest';
import { isOlder } from './is-older.js';

test.each([
  [20241130, false],
  [20241129, true],
  [20241200, false],
  [20241100, true],
  [20250000, false],
  [20240000, true],
])('%i is two years and more before 2026-11-30: %s', (date, older) => {
  expect(isOlder(date, 2, 20261130)).toBe(older);
});

test('a year counts as its first day, a month as its first', () => {
  expect(isOlder(20250000, 1, 20260101)).toBe(false);
  expect(isOlder(20250000, 1, 20260102)).toBe(true);
  expect(isOlder(20250600, 1, 20260601)).toBe(false);
  expect(isOlder(20250600, 1, 20260602)).toBe(true);
});
