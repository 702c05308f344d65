import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GoneError } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { heldSnapshot, holdSnapshot } from './held-snapshots.js';

const [before, now] = ['7', '8'].map((revision) => ({ revision }) as Snapshot) as [Snapshot, Snapshot];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a walk goes on at the revision that it began at for ten minutes, then is told that it is gone', () => {
  holdSnapshot(before);
  vi.advanceTimersByTime(599_000);
  expect(heldSnapshot('7', now)).toBe(before);
  vi.advanceTimersByTime(2_000);
  expect(() => heldSnapshot('7', now)).toThrow(GoneError);
});

test('the revision of today needs no keeping', () => {
  expect(heldSnapshot('8', now)).toBe(now);
});
