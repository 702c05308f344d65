import { expect, test } from 'vitest';
import { isDay } from './is-day.js';

test.each(['2026-11-29', '2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-11-29',
  '2026-11-29x',
  'x2026-11-29',
  '2026/11/29',
  '',
])('%j is none', (text) => {
  expect(isDay(text)).toBe(false);
});
