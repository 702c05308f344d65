import { LRUCache } from 'lru-cache';
import { dataBytes } from './data-bytes.js';
import { type Account, type Ledger, ledgerOf } from './ledger.js';
import { whenSettled } from './when-settled.js';

export interface Bound<Value> {
  /** Shown in `/metrics`. */
  readonly name: string;
  /** Bytes that the values of an owner may take together. */
  readonly maxBytes: number;
  /** Estimates the bytes of a value; left out where it is plain data. */
  readonly bytesOf?: (value: Awaited<Value>) => number;
}

interface Entry<Value> {
  readonly value: Value;
  readonly bytes: number;
}

interface Shelf<Key extends string | number, Value> {
  readonly entries: LRUCache<Key, Entry<Value>>;
  readonly account: Account;
}

/** What an entry takes besides its key and its value. */
const overhead = 200;

/**
 * Values by key, for each owner apart, and for as long as the owner is in use: the least recently used give way when all
 * together take more than is allowed. A value larger than the bound is kept alone: the next question is often the same.
 */
export class KeptValues<Owner extends object, Key extends string | number, Value> {
  readonly #shelves = new WeakMap<Owner, Shelf<Key, Value>>();
  readonly #ledger: Ledger;

  constructor(readonly bound: Bound<Value>) {
    this.#ledger = ledgerOf(bound.name);
  }

  get(owner: Owner, key: Key): Pick<Entry<Value>, 'value'> | undefined {
    const entry = this.#shelves.get(owner)?.entries.get(key);
    if (entry !== undefined) this.#ledger.hits++;
    return entry;
  }

  has(owner: Owner, key: Key): boolean {
    return this.#shelves.get(owner)?.entries.has(key) ?? false;
  }

  /** Keeps what was worked out; a promise until it fails. */
  set(owner: Owner, key: Key, value: Value): void {
    this.#ledger.misses++;
    const shelf = this.#shelfOf(owner);
    const { bytesOf = dataBytes } = this.bound;
    const entry = this.#put(shelf, key, value, 0);
    const ifThere = (act: () => void): void => {
      if (shelf.entries.peek(key) === entry) act();
    };
    whenSettled(
      value,
      (made) => ifThere(() => this.#put(shelf, key, value, bytesOf(made))),
      () => ifThere(() => shelf.entries.delete(key)),
    );
  }

  #put({ entries, account }: Shelf<Key, Value>, key: Key, value: Value, valueBytes: number): Entry<Value> {
    const keyBytes = typeof key === 'string' ? 2 * key.length : 0;
    const entry = { value, bytes: overhead + keyBytes + Math.ceil(valueBytes) };
    account.change(1, entry.bytes);
    entries.set(key, entry, { size: Math.min(entry.bytes, this.bound.maxBytes) });
    return entry;
  }

  #shelfOf(owner: Owner): Shelf<Key, Value> {
    const shelf = this.#shelves.get(owner) ?? this.#newShelf(owner);
    this.#shelves.set(owner, shelf);
    return shelf;
  }

  #newShelf(owner: Owner): Shelf<Key, Value> {
    const account = this.#ledger.open(owner);
    const entries = new LRUCache<Key, Entry<Value>>({
      maxSize: this.bound.maxBytes,
      dispose: ({ bytes }) => account.change(-1, -bytes),
    });
    return { entries, account };
  }
}
