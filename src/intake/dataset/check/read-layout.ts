import type { Resource } from '../../../../graph/model-types.js';
import type { Table } from '../../../sheet/read/table.js';
import { isCityName, type MatchedColumn, matchHeaders, missingColumns } from '../read/match-headers.js';
import type { SourceTable } from '../read/source-table.js';
import type { BatchBuilder } from './batch-builder.js';
import { regionParts } from './place/check-region-parts.js';
import type { TableLayout } from './table-layout.js';

const sayMissingKeys = (layout: TableLayout, batch: BatchBuilder): void => {
  const { headerRow: row, resource, byName } = layout;
  if (resource.name !== 'enterprises') return;
  if (!byName.has('uscc') && !byName.has('id')) batch.say({ code: 'uscc-missing' }, { row, field: 'uscc' });
  if (!['region', ...regionParts].some((name) => byName.has(name)))
    batch.say({ code: 'region-missing' }, { row, field: 'region' });
};

const saysUnit = /元|cny|yuan|rmb/i;

const sayUnits = (layout: TableLayout, batch: BatchBuilder): void => {
  for (const { column, header } of layout.columns)
    if (column.type === 'money' && !saysUnit.test(header))
      batch.say({ code: 'unit-assumed' }, { row: layout.headerRow, column: header, field: column.name });
};

/** Beside 省份 or 区县 a column 城市 is a part of the region, not all of it. */
const cityAsPart = (
  columns: readonly MatchedColumn[],
  { columns: ofResource }: Resource,
): readonly MatchedColumn[] => {
  const city = ofResource.find(({ name }) => name === 'city');
  const names = new Set(columns.map(({ column }) => column.name));
  if (!city || names.has('city') || !(names.has('province') || names.has('county'))) return columns;
  return columns.map((match) => (isCityName(match) ? { ...match, column: city } : match));
};

/**
 * Reads the layout of a table, and remarks all that its headers give cause to. Undefined where a required column is
 * missing: such a table is not read.
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
  const columns = cityAsPart(match.columns, resource);
  const byName = new Map(columns.map((match) => [match.column.name, match]));
  const layout = {
    resource,
    headers,
    headerRow,
    fixedWidth,
    columns,
    byName,
    source: source.source,
  };
  sayMissingKeys(layout, batch);
  sayUnits(layout, batch);
  return layout;
};
