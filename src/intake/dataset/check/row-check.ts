import type { Remark } from '../../../codes/cell/reading.js';
import type { MatchedColumn } from '../read/match-headers.js';
import type { CheckedValue } from './checked-row.js';
import { type FindingCode, findingCodes } from './finding/finding-codes.js';

/** Remark with the cell that it is about; without a column it is about the whole row. */
export interface RowRemark extends Remark<FindingCode> {
  readonly matched?: MatchedColumn;
  readonly value?: string;
}

/** Row under check. Its checks add to it; when they are through it is accepted or not. */
export interface RowCheck {
  readonly row: number;
  readonly values: Record<string, CheckedValue>;
  readonly remarks: RowRemark[];
  /** True where the row, or a required value of it, is refused. */
  rejected: boolean;
}

/** True where the cell of a column was refused. */
export const wasRefused = (row: RowCheck, name: string): boolean =>
  row.remarks.some(
    ({ matched, code }) => matched?.column.name === name && findingCodes[code].severity === 'error',
  );
