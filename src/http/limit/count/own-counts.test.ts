import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnCounts } from './own-counts.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const of = (scope: string, key: string) => ({ scope, key, periodMs: 1_000 });

test('counts of a name and key begin anew after their period, others are not touched', async () => {
  const counts = new OwnCounts();
  await counts.add(of('a', 'li'));
  vi.advanceTimersByTime(600);
  expect(await counts.add(of('a', 'li'), 3)).toEqual({ count: 4, leftMs: 400 });
  expect(await counts.add(of('b', 'li'))).toEqual({ count: 1, leftMs: 1_000 });
  vi.advanceTimersByTime(400);
  expect(await counts.add(of('a', 'li'))).toEqual({ count: 1, leftMs: 1_000 });
});

test('what is given back or cleared does not count, and there are never fewer than none', async () => {
  const counts = new OwnCounts();
  await counts.add(of('a', 'li'), 2);
  await counts.clear('a', 'li');
  await counts.add(of('a', 'li'), -1);
  expect((await counts.add(of('a', 'li'))).count).toBe(1);
});

test('of more keys than are remembered, those counted longest ago are forgotten', async () => {
  const counts = new OwnCounts();
  for (let i = 0; i <= 20_000; i++) await counts.add(of('a', String(i)));
  expect((await counts.add(of('a', '20000'))).count).toBe(2);
  expect((await counts.add(of('a', '0'))).count).toBe(1);
});
