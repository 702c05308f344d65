import { cellText } from '../../../../sheet/read/cell.js';
import type { RawRecord, Table } from '../../../../sheet/read/table.js';
import type { CheckContext } from '../check-context.js';
import { checkRow } from '../check-row.js';
import { keyColumn } from '../memory/key-column.js';
import type { RowRemark } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';

/** Row refused because an earlier row has its key and other values. */
export interface Conflict {
  readonly row: number;
  readonly first: number;
}

const describe = (
  first: RawRecord,
  later: RawRecord,
  layout: TableLayout,
  context: CheckContext,
): RowRemark => {
  const there = checkRow(first, layout, context).values;
  const here = checkRow(later, layout, context).values;
  const differing = layout.columns.find(
    ({ column: { name } }) => JSON.stringify(there[name]) !== JSON.stringify(here[name]),
  );
  const cell = (record: RawRecord): string => (differing ? cellText(record.cells[differing.at]) : '');
  const matched = keyColumn(layout, ({ at }) => cellText(later.cells[at]).trim() !== '');
  return {
    code: 'duplicate-conflict',
    parameters: { row: first.row, column: differing?.header ?? '', there: cell(first), here: cell(later) },
    matched,
    value: matched && cellText(later.cells[matched.at]),
  };
};

/**
 * Says what each conflict is about. The rows are read a second time, since the first pass keeps only hashes of them.
 */
export const describeConflicts = async (
  conflicts: readonly Conflict[],
  table: Table,
  layout: TableLayout,
  context: CheckContext,
): Promise<(RowRemark & { readonly row: number })[]> => {
  const wanted = new Set(conflicts.flatMap(({ row, first }) => [row, first]));
  const records = new Map<number, RawRecord>();
  for await (const chunk of table.records())
    for (const record of chunk) if (wanted.has(record.row)) records.set(record.row, record);
  return conflicts.flatMap(({ row, first }) => {
    const [earlier, later] = [records.get(first), records.get(row)];
    return earlier && later ? [{ ...describe(earlier, later, layout, context), row }] : [];
  });
};
