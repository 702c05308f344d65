import type { ByteWriter } from './byte-writer.js';

/** Value that a property of a feature can take. */
export type TileValue = string | number | boolean;

/** Table of distinct values by number. Whole numbers and texts of equal spelling stay apart. */
export class ValueTable<T extends TileValue> {
  readonly #numbers = new Map<T, number>();

  numberOf(value: T): number {
    const number = this.#numbers.get(value);
    if (number !== undefined) return number;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  values(): Iterable<T> {
    return this.#numbers.keys();
  }
}

const types = { text: 1, double: 3, unsigned: 5, boolean: 7 } as const;

const writeNumber = (writer: ByteWriter, value: number): void => {
  if (Number.isSafeInteger(value) && value >= 0) {
    writer.varint(types.unsigned * 8);
    writer.varint(value);
  } else {
    writer.varint(types.double * 8 + 1);
    writer.double(value);
  }
};

/** Writes a value as the specification’s Value message. */
export const writeValue = (writer: ByteWriter, value: TileValue): void => {
  const start = writer.begin(4);
  if (typeof value === 'string') writer.text(types.text, value);
  else if (typeof value === 'number') writeNumber(writer, value);
  else {
    writer.varint(types.boolean * 8);
    writer.varint(Number(value));
  }
  writer.end(start);
};
