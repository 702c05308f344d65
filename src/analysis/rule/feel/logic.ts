import { isUnknown, type Unknown, unknownOf, type Value } from './value.js';

/** Strong Kleene conjunction: false if one is false, whatever else is not known. */
export const allOf = (values: Iterable<Value>): boolean | Unknown => {
  const open: Unknown[] = [];
  for (const value of values) {
    if (value === false) return false;
    if (isUnknown(value)) open.push(value);
    else if (value !== true) return false;
  }
  return open.length === 0 ? true : unknownOf(...open);
};

/** Strong Kleene negation. */
export const negated = (value: Value): boolean | Unknown => (isUnknown(value) ? value : value !== true);

/** Strong Kleene disjunction: true if one is true, whatever else is not known. */
export const anyOf = (values: Iterable<Value>): boolean | Unknown => {
  const open: Unknown[] = [];
  for (const value of values) {
    if (value === true) return true;
    if (isUnknown(value)) open.push(value);
  }
  return open.length === 0 ? false : unknownOf(...open);
};
