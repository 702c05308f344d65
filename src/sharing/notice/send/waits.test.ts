import { expect, test } from 'vitest';
import { nextAttempt } from './waits.js';

const made = '2026-11-29T00:00:00.000Z';

test('waits grow, and a day after it was made a notice is given up', () => {
  let now = Date.parse(made);
  const waited: number[] = [];
  for (let attempts = 1; attempts < 100; attempts++) {
    const next = nextAttempt(made, attempts, now);
    if (next === null) break;
    waited.push(Date.parse(next) - now);
    now = Date.parse(next);
  }
  expect(waited).toEqual(waited.toSorted((a, b) => a - b));
  expect(waited.length).toBeGreaterThan(8);
  expect(now - Date.parse(made)).toBeLessThanOrEqual(86_400_000);
});
