import { matchHeaders, missingColumns } from '../read/match-headers.js';
import type { SourceTable } from '../read/source-table.js';
import type { Table } from '../read/table.js';
import type { BatchBuilder } from './batch-builder.js';
import type { TableLayout } from './table-layout.js';

const sayMissingKeys = (layout: TableLayout, batch: BatchBuilder): void => {
  const { headerRow: row, resource, byName } = layout;
  if (resource.name !== 'enterprises') return;
  if (!byName.has('uscc') && !byName.has('id')) batch.say({ code: 'uscc-missing' }, { row, field: 'uscc' });
  if (!byName.has('region')) batch.say({ code: 'region-missing' }, { row, field: 'region' });
};

const saysUnit = /元|cny|yuan|rmb/i;

const sayUnits = (layout: TableLayout, batch: BatchBuilder): void => {
  for (const { column, header } of layout.columns)
    if (column.type === 'money' && !saysUnit.test(header))
      batch.say({ code: 'unit-assumed' }, { row: layout.headerRow, column: header, field: column.name });
};

/**
 * How the rows of a table are read; everything that its headers give cause to say is said. Undefined where a required
 * column is missing: such a table is not read.
 */
export const readLayout = (
  source: SourceTable,
  table: Table,
  batch: BatchBuilder,
): TableLayout | undefined => {
  const { resource } = source;
  const { headers, headerRow, fixedWidth } = table;
  const match = matchHeaders(headers, resource);
  for (const note of table.notes)
    batch.say({ code: note.code, parameters: { reason: note.reason } }, { row: 0 });
  for (const { header, ...remark } of match.remarks)
    batch.say(remark, { row: headerRow, column: header, value: header });
  const missing = missingColumns(match, resource);
  for (const column of missing)
    batch.say(
      { code: 'header-missing', parameters: { name: column.headers[0] ?? column.name } },
      { row: headerRow, field: column.name },
    );
  if (missing.length > 0) return undefined;
  const byName = new Map(match.columns.map((one) => [one.column.name, one]));
  const layout = {
    resource,
    headers,
    headerRow,
    fixedWidth,
    columns: match.columns,
    byName,
    source: source.source,
  };
  sayMissingKeys(layout, batch);
  sayUnits(layout, batch);
  return layout;
};
