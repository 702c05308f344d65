import { dataBytes } from './data-bytes.js';
import { ledgerOf } from './ledger.js';
import { whenSettled } from './when-settled.js';

/** What gives values by an owner and a key, and tells which of them it has. */
export type Kept<Argument extends readonly unknown[], Value> = ((...argument: Argument) => Value) & {
  /** Whether a value is at hand. */
  readonly has: (...argument: Argument) => boolean;
};

/**
 * Works a value out once for each owner, a snapshot or a part of it, and keeps it for as long as the owner is in use.
 * Callers while a promise is under way are given the same promise; where it fails, the next caller tries again.
 * `bytesOf` says what the value takes, for `/metrics`, where it is more than plain data.
 */
export const keptOnce = <Owner extends object, Rest extends readonly unknown[], Value>(
  name: string,
  make: (owner: Owner, ...rest: Rest) => Value,
  bytesOf: (value: Awaited<Value>, owner: Owner) => number = dataBytes,
): Kept<[owner: Owner, ...rest: Rest], Value> => {
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
  const take = (owner: Owner, ...rest: Rest): Value => {
    const entry = entries.get(owner);
    if (entry === undefined) return workOut(owner, rest);
    ledger.hits++;
    return entry.value;
  };
  return Object.assign(take, { has: (owner: Owner, ..._rest: Rest) => entries.has(owner) });
};
