import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { pairGapScore } from './pair-gap-score.js';

const missing = (partnerQuotient: number | null, weight = 1) => ({ weight, missing: true, partnerQuotient });

test('is the weighted share of the gaps that the partner is strong in, capped', () => {
  const { value, parts, unknown } = pairGapScore(
    [missing(4), missing(1, 3), { weight: 5, missing: false, partnerQuotient: 9 }, missing(null, 2)],
    2,
  );
  expect(value).toBeCloseTo((1 * 1 + 3 * 0.5) / 4, 12);
  expect(parts).toEqual([0.25, 0.375, null, null]);
  expect(unknown).toEqual([3]);
});

test('three gaps of one weight, quotients 2, 0.5 and 0, cap 2: 0.4167', () => {
  expect(pairGapScore([missing(2), missing(0.5), missing(0)], 2).value).toBeCloseTo(0.4167, 4);
});

test('is null where home lacks nothing that counts', () => {
  expect(pairGapScore([], 2).value).toBeNull();
  expect(pairGapScore([{ ...missing(3), missing: false }], 2).value).toBeNull();
  expect(pairGapScore([missing(null)], 2)).toEqual({ value: null, parts: [null], unknown: [0] });
  expect(pairGapScore([missing(3, 0)], 2).value).toBeNull();
});

test('lies in [0,1] and its parts add up to it', () => {
  const segment = fc.record({
    weight: fc.nat(9),
    missing: fc.boolean(),
    partnerQuotient: fc.option(fc.double({ min: 0, max: 50, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(segment), fc.double({ min: 0.1, max: 9, noNaN: true }), (segments, cap) => {
      const { value, parts } = pairGapScore(segments, cap);
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      const counted = segments.filter((s) => s.missing && s.partnerQuotient !== null);
      const above = counted.reduce((sum, s) => sum + s.weight * Math.min(1, s.partnerQuotient! / cap), 0);
      expect(value).toBeCloseTo(above / counted.reduce((sum, s) => sum + s.weight, 0), 9);
      expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(value, 12);
    }),
  );
});

test('refuses a cap of 0, negative weights and quotients', () => {
  expect(() => pairGapScore([missing(1)], 0)).toThrow('cap: given 0; allowed: a number greater than 0');
  expect(() => pairGapScore([missing(1, -1)], 2)).toThrow(MethodError);
  expect(() => pairGapScore([missing(-1)], 2)).toThrow('segments[0].partnerQuotient: given -1');
});
