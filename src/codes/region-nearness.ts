/**
 * Computes the nearness of two places by their GB/T 2260 codes, in [0, 1]: codes of one province share two digits, of
 * one prefecture four. 0 where a code is not known.
 */
export const regionNearness = (a: string | null, b: string | null): number => {
  if (!a || !b || a.slice(0, 2) !== b.slice(0, 2)) return 0;
  const wholeProvince = a.endsWith('0000') || b.endsWith('0000');
  return a.slice(0, 4) === b.slice(0, 4) || wholeProvince ? 1 : 0.7;
};
