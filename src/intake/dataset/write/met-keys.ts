import { KeyTable } from '../check/memory/key-table.js';

/**
 * Keys that this run has met. Where the graph held none of their kind when it began, what was not met is not in the
 * graph either, and need not be looked for.
 */
export class MetKeys {
  readonly #met = new KeyTable();

  constructor(private readonly began: { readonly empty: boolean }) {}

  /** Gives those of the keys that may be in the graph. */
  mayStand(keys: readonly string[]): readonly string[] {
    return this.began.empty ? keys.filter((key) => this.#met.has(key)) : keys;
  }

  meet(keys: readonly string[]): void {
    if (this.began.empty) for (const key of keys) this.#met.add(key, { row: 1, content: 0 });
  }
}
