import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TooManyError } from '../../limit/rates.js';
import { Attempts } from './attempts.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('hears so many in a quarter of an hour, also at once, and no more of the same', () => {
  const attempts = new Attempts(5);
  for (let i = 0; i < 5; i++) attempts.begin('li');
  expect(() => attempts.begin('li')).toThrow(TooManyError);
  expect(() => attempts.begin('wang')).not.toThrow();
  vi.advanceTimersByTime(15 * 60_000 + 1_000);
  expect(() => attempts.begin('li')).not.toThrow();
});

it('forgets failures after a success, and does not count what was given back', () => {
  const attempts = new Attempts(2);
  attempts.begin('li');
  attempts.giveBack('li');
  attempts.begin('li');
  attempts.begin('li');
  expect(() => attempts.begin('li')).toThrow(TooManyError);
  attempts.clear('li');
  expect(() => attempts.begin('li')).not.toThrow();
});
