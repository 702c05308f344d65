import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from './pieces.js';
import { sortedPieces } from './sorted-pieces.js';

test('numbers are sorted as a list sorts them, equal ones in the order in which they came', () => {
  const keys = fc.array(fc.nat(50), { maxLength: 9_000, size: 'max' });
  fc.assert(
    fc.property(keys, (keyOf) => {
      const compare = (a: number, b: number): number => keyOf[a]! - keyOf[b]!;
      const numbers = Int32Array.from(keyOf.keys());
      expect([...atOnce(sortedPieces(numbers, compare))]).toEqual([...numbers].sort(compare));
    }),
    { numRuns: 30 },
  );
});
