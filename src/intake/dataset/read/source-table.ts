import type { Resource } from '../../../../graph/model-types.js';
import type { Remark } from '../../../codes/cell/reading.js';
import type { Table } from '../../../sheet/read/table.js';
import type { HeaderPlace } from '../../../sheet/read/table-of-sheet.js';
import type { Origin } from '../check/checked-row.js';
import type { ColumnChoices } from './table/column-choices.js';
import type { LayoutRemark } from './table/layout-remarks.js';
import type { UnitLine } from './table/unit-line.js';

/** Layout of a table of a single file, as found or asked for. */
export interface FoundLayout {
  readonly remarks: readonly LayoutRemark[];
  readonly choices: ColumnChoices;
  /** Header, and the row in which it stands. */
  readonly header: Pick<HeaderPlace, 'headers' | 'headerRow'>;
  /** Unit of money that a line above the table states. */
  readonly unit?: UnitLine;
  /** Name of the sheet, which may be the place of its rows. */
  readonly sheet?: string;
}

/** Table of a source: where it stands, what it holds, how to open it. */
export interface SourceTable {
  readonly resource: Resource;
  /** Name of the file in findings. */
  readonly file: string;
  open(): Promise<Table>;
  /** Cells that mean "no value" besides the empty one. */
  readonly missingValues: ReadonlySet<string>;
  /** Stands in for a row's missing `source`. */
  readonly source: string;
  /** What was found out of the layout of a single file, or said of it. */
  readonly found?: FoundLayout;
  /** Reads a file that a cell names (a boundary); undefined in single files. */
  readonly attachment?: (path: string) => string;
}

/** Something to say of a source that is not a fault of a file. */
export interface SourceNote {
  readonly code: 'resource-unknown' | 'resource-by-headers';
  readonly file: string;
  readonly value: string;
  readonly parameters?: Remark['parameters'];
}

/** Source that a path of an import leads to, with all its tables. */
export interface Source {
  readonly origin: Origin;
  readonly tables: readonly SourceTable[];
  readonly notes: readonly SourceNote[];
}
