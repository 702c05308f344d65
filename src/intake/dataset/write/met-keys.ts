import { KeyTable } from '../check/memory/key-table.js';

/**
 * Keys of one kind that the graph held when a run began, and those that the run has met since. Where the graph's were
 * read, what is not among them is not in the graph either, and need not be looked for.
 */
export class MetKeys {
  readonly #met = new KeyTable();

  constructor(private readonly graph: { readonly isRead: boolean }) {}

  /** Gives those of the keys that may be in the graph. */
  mayStand(keys: readonly string[]): readonly string[] {
    return this.graph.isRead ? keys.filter((key) => this.#met.has(key)) : keys;
  }

  meet(key: string): void {
    if (this.graph.isRead) this.#met.add(key, { row: 1, content: 0 });
  }
}
