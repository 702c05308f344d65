/** Alphabet of a credit code, 31 characters (GB 32100-2015): no I O Z S V. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Position 18 of a credit code, from its first 17 characters: 31 − (Σ value·weight mod 31), 31 → 0. */
export const usccCheckDigit = (first17: string): string => {
  const sum = usccWeights.reduce(
    (total, weight, at) => total + weight * usccAlphabet.indexOf(first17.charAt(at)),
    0,
  );
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
};

const organisationValue = (character: string): number =>
  character >= 'A' ? character.charCodeAt(0) - 55 : character.charCodeAt(0) - 48;

/** Check digit of an organisation code (GB 11714), from its eight characters: 11 − Σ mod 11, 10 → X, 11 → 0. */
export const organisationCheckDigit = (first8: string): string => {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * organisationValue(first8.charAt(at)),
    0,
  );
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
};
