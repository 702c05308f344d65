import { expect, test } from 'vitest';
import { collectUntil } from '../../../test/unit/collect-until.js';
import { keptOnce } from './kept-once.js';
import { ledgerOf } from './ledger.js';

test('works a value out once for each owner, nothing included', () => {
  let calls = 0;
  const find = keptOnce('test-once', (owner: { readonly size: number }) => {
    calls++;
    return owner.size === 0 ? undefined : owner.size;
  });
  const [two, empty] = [{ size: 2 }, { size: 0 }];
  expect([find(two), find(two), find(empty), find(empty)]).toEqual([2, 2, undefined, undefined]);
  expect(calls).toBe(2);
  expect(ledgerOf('test-once')).toMatchObject({ hits: 2, misses: 2, entries: 2 });
});

test('gives two who ask at once the same promise', async () => {
  let calls = 0;
  const find = keptOnce('test-once-together', async (_owner: object, text: string) => {
    calls++;
    return text;
  });
  const owner = {};
  expect(await Promise.all([find(owner, 'first'), find(owner, 'second')])).toEqual(['first', 'first']);
  expect(calls).toBe(1);
});

test('forgets a failure, thrown or of a promise, so that the next who asks tries again', async () => {
  let isDown = true;
  const answer = (): string => {
    if (isDown) throw new Error('down');
    return 'up';
  };
  const later = keptOnce('test-once-later', async (_owner: object) => answer());
  const now = keptOnce('test-once-now', (_owner: object) => answer());
  const owner = {};
  await expect(later(owner)).rejects.toThrow('down');
  expect(() => now(owner)).toThrow('down');
  expect(ledgerOf('test-once-later')).toMatchObject({ entries: 0, bytes: 0 });
  expect(ledgerOf('test-once-now')).toMatchObject({ entries: 0, bytes: 0 });
  isDown = false;
  expect([await later(owner), now(owner)]).toEqual(['up', 'up']);
  expect(ledgerOf('test-once-later').entries).toBe(1);
});

test('counts the memory of a value until its owner is collected', async () => {
  const find = keptOnce('test-once-bytes', (_owner: object) => new Float64Array(1_000));
  const next = {};
  (() => find({}))();
  find(next);
  const ledger = ledgerOf('test-once-bytes');
  expect(ledger.entries).toBe(2);
  expect(ledger.bytes).toBeGreaterThan(16_000);
  await collectUntil(() => ledger.entries === 1);
  expect(ledger.bytes).toBeLessThan(9_000);
  expect(find(next).length).toBe(1_000);
});
