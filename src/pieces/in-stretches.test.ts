import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inStretches } from './in-stretches.js';

test('every number is gone through once, in order, and others may be let in after each stretch', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 60 }), (count, atOnce) => {
      const met: number[] = [];
      const stretches = [
        ...inStretches(
          count,
          (from, to) => {
            for (let i = from; i < to; i++) met.push(i);
          },
          atOnce,
        ),
      ];
      expect(met).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(stretches.length).toBe(Math.ceil(count / atOnce));
    }),
  );
});
