import { expect, test } from 'vitest';
import type { Pieces } from '../../pieces/pieces.js';
import { keepInPieces } from './keep-in-pieces.js';
import { ledgerOf } from './ledger.js';

/** Twice the size of an owner, by work that counts how often it is done, in some pieces of ten milliseconds. */
const counted = (name: string, pieces = 0) => {
  let made = 0;
  const kept = keepInPieces(name, function* ({ size }: { readonly size: number }): Pieces<number> {
    for (let piece = 0; piece < pieces; piece++) {
      for (const begun = performance.now(); performance.now() - begun < 10; );
      yield;
    }
    made++;
    return 2 * size;
  });
  return { kept, made: () => made };
};

test('what was worked out ahead is at hand, and is not worked out again', async () => {
  const { kept, made } = counted('test-ahead');
  const owner = { size: 3 };
  await kept.ready(owner);
  expect([kept(owner), kept(owner), made()]).toEqual([6, 6, 1]);
  expect(kept.ready(owner)).toBeUndefined();
  expect(ledgerOf('test-ahead')).toMatchObject({ misses: 1, entries: 1 });
});

test('whoever wants it ready meanwhile waits for the same work', async () => {
  const { kept, made } = counted('test-shared', 3);
  const owner = { size: 5 };
  await Promise.all([kept.ready(owner), kept.ready(owner)]);
  expect([kept(owner), made()]).toEqual([10, 1]);
});

test('whoever asks while it is worked out ahead is answered at once, with the one value that is kept', async () => {
  const { kept } = counted('test-meanwhile', 3);
  const owner = { size: 4 };
  const ready = kept.ready(owner);
  expect(kept(owner)).toBe(8);
  await ready;
  expect(kept(owner)).toBe(8);
  expect(ledgerOf('test-meanwhile')).toMatchObject({ misses: 1, entries: 1 });
});
