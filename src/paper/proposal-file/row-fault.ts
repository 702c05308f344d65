import type { Text } from '../../codes/language.js';
import { readHeaders } from './proposal-columns.js';

/** What stands in the way of a row: where it is, what was given, and what is allowed. */
export interface RowFault {
  readonly row: number;
  readonly column: Text;
  readonly value: string;
  readonly allowed: Text;
}

/** Makes the fault of a cell. */
export const rowFault = (
  row: number,
  column: keyof typeof readHeaders,
  value: string,
  zh: string,
  en: string,
): RowFault => ({ row, column: readHeaders[column], value: value.slice(0, 100), allowed: { zh, en } });
