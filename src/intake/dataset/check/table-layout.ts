import type { Resource } from '../../../../graph/model-types.js';
import type { MatchedColumn } from '../read/match-headers.js';

/** Layout by which the rows of a table are read. */
export interface TableLayout {
  readonly resource: Resource;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly fixedWidth: boolean;
  readonly columns: readonly MatchedColumn[];
  /** Matched columns by the name of their column. */
  readonly byName: ReadonlyMap<string, MatchedColumn>;
  /** Name of the sheet, which may be the place of its rows. */
  readonly sheet?: string;
  /** Stands in for a row's missing `source`. */
  readonly source: string;
}
