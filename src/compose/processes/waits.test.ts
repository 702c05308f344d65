import { expect, test } from 'vitest';
import { waits } from './waits.js';

test('waits grow up to half a minute while a process keeps ending, and are short again after a quiet time', () => {
  let time = 0;
  const next = waits(() => time);
  const grown = Array.from({ length: 9 }, () => {
    time += 1_000;
    return next();
  });
  expect(grown).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  time += 700_000;
  expect(next()).toBe(500);
});
