import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from './lower-bound.js';

test('the first position that holds this or more, as counting finds it', () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 })).map((some) => Int32Array.from(some).sort());
  fc.assert(
    fc.property(numbers, fc.integer({ min: -10, max: 10 }), fc.nat(), fc.nat(), (ascending, least, a, b) => {
      const ends = [a, b].map((end) => end % (ascending.length + 1)).sort((x, y) => x - y);
      const [from, to] = ends as [number, number];
      const less = ascending.subarray(from, to).filter((value) => value < least);
      expect(lowerBound(ascending, least, from, to)).toBe(from + less.length);
    }),
  );
});
