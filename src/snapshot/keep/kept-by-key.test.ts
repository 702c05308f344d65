import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectUntil } from '../../../test/unit/collect-until.js';
import { keptByKey } from './kept-by-key.js';
import { ledgerOf } from './ledger.js';

/** Values of as many bytes as asked for, and the keys for which one was made, in turn. */
const recorded = (name: string, maxBytes: number) => {
  const made: number[] = [];
  const find = keptByKey(
    { name, maxBytes, bytesOf: (bytes: number) => bytes },
    (_owner: object, key: number, bytes: number) => {
      made.push(key);
      return bytes;
    },
  );
  return { find, made, ledger: ledgerOf(name) };
};

test('lets the value go that nobody asked for the longest', () => {
  const { find, made } = recorded('test-oldest', 3_000);
  const owner = {};
  for (const key of [1, 2, 3]) find(owner, key, 700);
  find(owner, 1, 700);
  find(owner, 4, 700);
  expect(made).toEqual([1, 2, 3, 4]);
  find(owner, 1, 700);
  find(owner, 2, 700);
  expect(made).toEqual([1, 2, 3, 4, 2]);
});

test('keeps what fits of the last asked for, and never more than the bound, however it is used', () => {
  const [maxBytes, overhead] = [10_000, 200];
  const uses = fc.array(fc.record({ key: fc.nat(30), owner: fc.nat(1) }), { maxLength: 200 });
  let run = 0;
  fc.assert(
    fc.property(uses, fc.array(fc.nat(4_000), { minLength: 31, maxLength: 31 }), (asked, sizes) => {
      const { find, made, ledger } = recorded(`test-bound-${run++}`, maxBytes);
      const owners = [{}, {}];
      // The oracle: lists of keys, the last asked for at the end.
      const lists: number[][] = [[], []];
      const weigh = (list: readonly number[]) => list.reduce((sum, key) => sum + sizes[key]! + overhead, 0);
      for (const { key, owner } of asked) {
        const list = lists[owner]!;
        const [isThere, before] = [list.includes(key), made.length];
        find(owners[owner]!, key, sizes[key]!);
        expect(made.length - before).toBe(isThere ? 0 : 1);
        lists[owner] = [...list.filter((other) => other !== key), key];
        while (weigh(lists[owner]) > maxBytes) lists[owner].shift();
        expect(ledger.entries).toBe(lists[0]!.length + lists[1]!.length);
        expect(ledger.bytes).toBe(weigh(lists[0]!) + weigh(lists[1]!));
      }
    }),
  );
});

test('keeps a value larger than the bound alone, and says what it takes', () => {
  const { find, made, ledger } = recorded('test-large', 1_000);
  const owner = {};
  find(owner, 1, 100);
  find(owner, 2, 5_000);
  find(owner, 2, 5_000);
  expect(made).toEqual([1, 2]);
  expect(ledger).toMatchObject({ hits: 1, misses: 2, entries: 1, bytes: 5_200 });
});

test('gives two who ask at once the same promise, and forgets one that failed', async () => {
  let calls = 0;
  const find = keptByKey({ name: 'test-promises', maxBytes: 10_000 }, async (_owner: object, key: string) => {
    calls++;
    if (calls === 1) throw new Error('down');
    return key;
  });
  const owner = {};
  const both = await Promise.allSettled([find(owner, 'a'), find(owner, 'a')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(calls).toBe(1);
  expect(ledgerOf('test-promises')).toMatchObject({ entries: 0, bytes: 0 });
  expect(await Promise.all([find(owner, 'a'), find(owner, 'a')])).toEqual(['a', 'a']);
  expect(calls).toBe(2);
});

test('shares a value between arguments of one owner', () => {
  const find = keptByKey(
    { name: 'test-shared', maxBytes: 10_000 },
    ({ name }: { readonly table: object; readonly name: string }, key: number) => `${name} ${key}`,
    ({ table }) => table,
  );
  const table = {};
  expect(find({ table, name: 'first' }, 1)).toBe('first 1');
  expect(find({ table, name: 'second' }, 1)).toBe('first 1');
  expect(find({ table: {}, name: 'third' }, 1)).toBe('third 1');
});

test('counts the memory of values until their owner is collected', async () => {
  const { find, ledger } = recorded('test-gone', 10_000);
  const next = {};
  (() => {
    const former = {};
    for (const key of [1, 2, 3]) find(former, key, 1_000);
  })();
  find(next, 1, 500);
  expect(ledger).toMatchObject({ entries: 4, bytes: 4_300 });
  await collectUntil(() => ledger.entries === 1);
  expect(ledger.bytes).toBe(700);
  expect(find(next, 1, 500)).toBe(500);
});
