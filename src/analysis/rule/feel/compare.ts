import { allOf } from './logic.js';
import { isContext, isList, isUnknown, type Unknown, unknownOf, type Value } from './value.js';

const sameLists = (a: readonly Value[], b: readonly Value[]): boolean | Unknown =>
  a.length === b.length && allOf(a.map((item, at) => same(item, b[at] ?? null)));

/** Whether two values are the same; not known where one is not known. */
export const same = (a: Value, b: Value): boolean | Unknown => {
  if (isUnknown(a) || isUnknown(b)) return unknownOf(a, b);
  if (isList(a) && isList(b)) return sameLists(a, b);
  return isContext(a) || isContext(b) ? false : a === b;
};

type Ordered = (a: number | string, b: number | string) => boolean;

const orders: Readonly<Record<string, Ordered>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const comparable = (a: Value, b: Value): boolean =>
  (typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string');

/** Compares two values; false where they cannot be compared, since what is known to be none reaches nothing. */
export const compared = (operator: string, a: Value, b: Value): boolean | Unknown => {
  if (operator === '=') return same(a, b);
  if (operator === '!=') {
    const equal = same(a, b);
    return isUnknown(equal) ? equal : !equal;
  }
  if (isUnknown(a) || isUnknown(b)) return unknownOf(a, b);
  return comparable(a, b) && orders[operator]?.(a as number, b as number) === true;
};
