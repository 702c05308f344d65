import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationCheckDigit, usccAlphabet, usccCheckDigit } from '../uscc-check-digits.js';
import { readUscc } from './read-uscc.js';

const codes = (given: string, number = false): string[] =>
  readUscc(given, number).remarks.map(({ code }) => code);
const character = fc.constantFrom(...usccAlphabet);
const text = (length: number) => fc.string({ unit: character, minLength: length, maxLength: length });

/** A valid code: both check digits computed. */
const validCode = fc
  .tuple(fc.constantFrom('91', '12', '52', 'Y1'), fc.integer({ min: 110000, max: 659999 }), text(8))
  .filter(([, , body]) => !/^(.)\1+$/.test(body))
  .map(([head, region, body]) => `${head}${region}${body}${organisationCheckDigit(body)}`)
  .map((first17) => first17 + usccCheckDigit(first17));

describe('readUscc', () => {
  it('accepts the published code and refuses its neighbour', () => {
    expect(readUscc('91350100M000100Y43')).toEqual({ value: '91350100M000100Y43', remarks: [] });
    expect(codes('91350100M000100Y44')).toEqual(['uscc-check-digit']);
    expect(readUscc('91350100M000100Y4Z').remarks[0]).toMatchObject({
      code: 'uscc-letter',
      parameters: { letter: 'Z', position: 18 },
    });
  });

  it('repairs blanks, case and width, and names the rarest', () => {
    expect(codes(' 91350100M000100Y43\u200b')).toEqual(['uscc-space']);
    expect(codes('91350100m000100y43')).toEqual(['uscc-lower-case']);
    expect(readUscc('９１３５０１００ｍ０００１００Ｙ４３ ')).toMatchObject({
      value: '91350100M000100Y43',
      remarks: [{ code: 'uscc-full-width' }],
    });
  });

  it('refuses placeholders, numbers and old codes', () => {
    expect(codes('000000000000000000')).toEqual(['uscc-placeholder']);
    expect(codes('9.14502E+17')).toEqual(['uscc-number']);
    expect(codes('914502000000020000', true)).toEqual(['uscc-number']);
    expect(codes('450200200012345')).toEqual(['uscc-length']);
    expect(codes('XX000041-4')).toEqual(['uscc-length']);
    expect(readUscc('')).toEqual({ remarks: [] });
  });

  it('accepts every valid code, and none with one character changed', () => {
    fc.assert(
      fc.property(validCode, fc.nat(16), character, (code, at, other) => {
        expect(readUscc(code)).toEqual({ value: code, remarks: [] });
        fc.pre(code[at] !== other);
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        expect(readUscc(changed).value).toBeUndefined();
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (given) => void readUscc(given)));
  });
});
