import type { Text } from '../language.js';

/** Remark of a reader of cells: a stable code, and the values its message names. */
export interface Remark<Code extends string = string> {
  readonly code: Code;
  readonly parameters?: Readonly<Record<string, string | number | Text>>;
}

/** Cell as read: its value, if any, and what was repaired, doubted or refused. */
export interface Reading<Value, Code extends string = string> {
  readonly value?: Value;
  readonly remarks: readonly Remark<Code>[];
}

const silent: readonly never[] = [];

/** Makes a reading without any remark. */
export const plain = <Value>(value: Value): Reading<Value, never> => ({ value, remarks: silent });

/** No value and nothing to say. */
export const nothing: Reading<never, never> = { remarks: silent };

/** No value, for this reason. */
export const refused = <Code extends string>(
  code: Code,
  parameters?: Remark['parameters'],
): Reading<never, Code> => ({ remarks: [{ code, parameters }] });

/** Makes a reading with a remark. */
export const remarked = <Value, Code extends string>(
  value: Value,
  code: Code,
  parameters?: Remark['parameters'],
): Reading<Value, Code> => ({ value, remarks: [{ code, parameters }] });
