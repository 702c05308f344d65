import { companyNameCore, foldCompanyName } from './company-name.js';

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Sørensen–Dice coefficient of the two texts' adjacent character pairs, in [0, 1]. */
const dice = (a: string, b: string): number => {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const unmatched = [...right];
  const common = left.filter((pair) => {
    const at = unmatched.indexOf(pair);
    if (at >= 0) unmatched.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length);
};

/**
 * Estimates how likely two names of the same region mean the same enterprise, in [0, 1]: 1 for names that fold to the
 * same text, 0.85 where only the legal form differs, else 0.8 × the Dice coefficient of what is left. From 0.8
 * likely, from 0.5 possible; a name alone never proves it.
 */
export const companyNameSimilarity = (a: string, b: string): number => {
  const [left, right] = [foldCompanyName(a), foldCompanyName(b)];
  if (left === right) return left === '' ? 0 : 1;
  const [leftCore, rightCore] = [companyNameCore(left), companyNameCore(right)];
  return leftCore === rightCore ? 0.85 : 0.8 * dice(leftCore, rightCore);
};
