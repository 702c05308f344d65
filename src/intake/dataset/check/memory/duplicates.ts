import type { Resource } from '../../../../../graph/model-types.js';
import type { CheckedValue } from '../checked-row.js';
import { KeyTable } from './key-table.js';
import { keysOfRow } from './keys-of-row.js';
import { hashText } from './text-hash.js';

type Values = Readonly<Record<string, CheckedValue>>;

export interface Repetition {
  readonly kind: 'identical' | 'conflict';
  /** Number of the earlier row, counted over the files of the resource. */
  readonly first: number;
}

/** Hashes all values of a row, column by column in the resource's order. */
const contentOf = (resource: Resource, values: Values): number => {
  let text = '';
  for (const { name } of resource.columns) {
    const value = values[name];
    text += `${typeof value === 'object' ? JSON.stringify(value) : value}\u0001`;
  }
  return hashText(text).low;
};

/** Remembers the keys of the accepted rows of a resource of a source, and finds rows that repeat them. */
export class Duplicates {
  /** Keys of the rows met, apart from those that repeat another. */
  readonly keys = new KeyTable();
  readonly #names = new KeyTable();

  constructor(private readonly resource: Resource) {}

  /** Finds an earlier row that bears a key of this row; if there is none, this row is remembered under `row`. */
  meet(values: Values, row: number): Repetition | undefined {
    const content = contentOf(this.resource, values);
    const keys = keysOfRow(this.resource, values);
    for (const key of keys) {
      const earlier = this.keys.get(key);
      if (earlier)
        return { kind: earlier.content === content ? 'identical' : 'conflict', first: earlier.row };
    }
    for (const key of keys) this.keys.add(key, { row, content });
    return undefined;
  }

  /** Finds the earlier row of an enterprise of the same name; if there is none, this row is remembered. */
  meetName(values: Values, row: number): number | undefined {
    const name = String(values.name);
    const earlier = this.#names.get(name);
    if (!earlier) this.#names.add(name, { row, content: 0 });
    return earlier?.row;
  }
}
