import { describe, expect, it } from 'vitest';
import { seedPackage } from './seed-package.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: the weight of position i is 3^i mod 31. */
const hasValidCheckDigit = (code: string): boolean => {
  const sum = [...code.slice(0, 17)].reduce(
    (total, one, at) => total + alphabet.indexOf(one) * (3 ** at % 31),
    0,
  );
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && alphabet[(31 - (sum % 31)) % 31] === code[17];
};

describe('credit codes', () => {
  const codes = seedPackage('guangxi')
    .rows('enterprises')
    .map((row) => row.uscc ?? '')
    .filter(Boolean);

  it('all have a valid check digit, and none stands twice', () => {
    expect(hasValidCheckDigit('91350100M000100Y43')).toBe(true);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !hasValidCheckDigit(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
