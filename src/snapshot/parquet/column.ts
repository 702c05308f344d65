/** Column of a table as it is written: texts, or numbers of which NaN is none. */
export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  readonly data: readonly (string | number | boolean | null)[];
}

type Numbers = Int32Array | Float64Array;

export const texts = (name: string, data: readonly (string | null)[]): Column => ({
  name,
  type: 'STRING',
  data,
});

/** Numbers, of which NaN is none. */
export const decimals = (name: string, data: Float64Array): Column => ({
  name,
  type: 'DOUBLE',
  data: Array.from(data, (value) => (Number.isNaN(value) ? null : value)),
});

export const wholes = (name: string, data: Int32Array): Column => ({
  name,
  type: 'INT32',
  data: Array.from(data),
});

export const flags = (name: string, data: Uint8Array): Column => ({
  name,
  type: 'BOOLEAN',
  data: Array.from(data, (value) => value === 1),
});

/** Keys of rows, of which a negative one names nothing. */
export const keys = (name: string, rows: Numbers, keyOf: readonly string[]): Column =>
  texts(
    name,
    Array.from(rows, (row) => keyOf[row] ?? null),
  );
