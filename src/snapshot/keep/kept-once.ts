import { dataBytes } from './data-bytes.js';
import { ledgerOf } from './ledger.js';
import { whenSettled } from './when-settled.js';

/**
 * Works a value out once for each owner, a snapshot or a part of it, and keeps it for as long as the owner is in use.
 * Callers while a promise is under way are given the same promise; where it fails, the next caller tries again.
 * `bytesOf` says what the value takes, for `/metrics`, where it is more than plain data.
 */
export const keptOnce = <Owner extends object, Rest extends readonly unknown[], Value>(
  name: string,
  make: (owner: Owner, ...rest: Rest) => Value,
  bytesOf: (value: Awaited<Value>, owner: Owner) => number = dataBytes,
): ((owner: Owner, ...rest: Rest) => Value) => {
  const ledger = ledgerOf(name);
  const entries = new WeakMap<Owner, { readonly value: Value }>();
  const workOut = (owner: Owner, rest: Rest): Value => {
    ledger.misses++;
    const value = make(owner, ...rest);
    entries.set(owner, { value });
    const account = ledger.open(owner);
    account.change(1, 0);
    const forget = (): void => {
      entries.delete(owner);
      account.close();
    };
    whenSettled(value, (made) => account.change(0, bytesOf(made, owner)), forget);
    return value;
  };
  return (owner, ...rest) => {
    const entry = entries.get(owner);
    if (entry === undefined) return workOut(owner, rest);
    ledger.hits++;
    return entry.value;
  };
};
