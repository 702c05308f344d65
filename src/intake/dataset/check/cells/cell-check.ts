import type { Reading } from '../../../../codes/cell/reading.js';
import type { Cell } from '../../../../sheet/read/cell.js';
import type { MatchedColumn } from '../../read/match-headers.js';
import type { CheckContext } from '../check-context.js';
import type { CheckedValue } from '../checked-row.js';
import type { FindingCode } from '../finding/finding-codes.js';

export interface CellInput {
  readonly text: string;
  readonly cell: Cell;
  readonly matched: MatchedColumn;
}

/** Reads a cell of a type. */
export type CellCheck = (input: CellInput, context: CheckContext) => Reading<CheckedValue, FindingCode>;
