import { expect, test } from 'vitest';
import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { keepInPieces } from './keep-in-pieces.js';
import { ledgerOf } from './ledger.js';

const counted = (name: string) => {
  let made = 0;
  const kept = keepInPieces(name, function* ({ size }: { readonly size: number }): Pieces<number> {
    yield;
    made++;
    return 2 * size;
  });
  return { kept, made: () => made };
};

test('what was worked out ahead is at hand, and is not worked out again', () => {
  const { kept, made } = counted('test-ahead');
  const owner = { size: 3 };
  atOnce(kept.ahead(owner));
  expect([kept(owner), kept(owner), made()]).toEqual([6, 6, 1]);
  expect(ledgerOf('test-ahead')).toMatchObject({ misses: 1, entries: 1 });
});

test('whoever asks while it is worked out ahead is answered at once, with the one value that is kept', () => {
  const { kept } = counted('test-meanwhile');
  const owner = { size: 4 };
  const ahead = kept.ahead(owner);
  ahead.next();
  expect(kept(owner)).toBe(8);
  expect(ahead.next().done).toBe(true);
  expect(kept(owner)).toBe(8);
  expect(ledgerOf('test-meanwhile')).toMatchObject({ misses: 1, entries: 1 });
});
