import type { Kept } from './kept-once.js';
import { type Bound, KeptValues } from './kept-values.js';

/**
 * Works a value out once for each owner and key, and keeps the values used last within a bound in bytes
 * (`KeptValues`). A failure is forgotten, and callers meanwhile are given the same promise. `ownerOf` names what the
 * value is made from, where that is a part of the argument that others may share.
 */
export const keptByKey = <
  Argument extends object,
  Key extends string | number,
  Rest extends readonly unknown[],
  Value,
>(
  bound: Bound<Value>,
  make: (argument: Argument, key: Key, ...rest: Rest) => Value,
  ownerOf: (argument: Argument) => object = (argument) => argument,
): Kept<[argument: Argument, key: Key, ...rest: Rest], Value> => {
  const values = new KeptValues<object, Key, Value>(bound);
  const take = (argument: Argument, key: Key, ...rest: Rest): Value => {
    const entry = values.get(ownerOf(argument), key);
    if (entry !== undefined) return entry.value;
    const value = make(argument, key, ...rest);
    values.set(ownerOf(argument), key, value);
    return value;
  };
  const has = (argument: Argument, key: Key, ..._rest: Rest): boolean => values.has(ownerOf(argument), key);
  return Object.assign(take, { has });
};
