import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OwnCounts } from '../../limit/count/own-counts.js';
import { TooManyError } from '../../limit/rates.js';
import { Attempts } from './attempts.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('hears so many in a quarter of an hour, also at once, and no more of the same', async () => {
  const attempts = new Attempts(new OwnCounts(), 'member', 5);
  await Promise.all(Array.from({ length: 5 }, () => attempts.begin('li')));
  await expect(attempts.begin('li')).rejects.toThrow(TooManyError);
  await attempts.begin('wang');
  vi.advanceTimersByTime(15 * 60_000 + 1_000);
  await attempts.begin('li');
});

it('forgets failures after a success, and does not count what was given back', async () => {
  const attempts = new Attempts(new OwnCounts(), 'member', 2);
  await attempts.begin('li');
  await attempts.giveBack('li');
  await attempts.begin('li');
  await attempts.begin('li');
  await expect(attempts.begin('li')).rejects.toThrow(TooManyError);
  await attempts.clear('li');
  await attempts.begin('li');
});
