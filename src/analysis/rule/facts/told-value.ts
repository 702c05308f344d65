import { Duration, isContext, isList, isUnknown, type Value } from '../feel/value.js';

/** Turns a value into what JSON holds; what is not known is null. */
export const toldValue = (value: Value): unknown => {
  if (isUnknown(value)) return null;
  if (value instanceof Duration) return null;
  if (isList(value)) return value.map(toldValue);
  if (isContext(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toldValue(each)]));
  return value;
};
