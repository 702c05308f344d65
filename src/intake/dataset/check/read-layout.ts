import type { Resource } from '../../../../graph/model-types.js';
import type { Table } from '../../../sheet/read/table.js';
import { columnUnit } from '../read/column-unit.js';
import { headerKey } from '../read/header-key.js';
import { type MatchedColumn, matchHeaders, missingColumns } from '../read/match-headers.js';
import type { SourceTable } from '../read/source-table.js';
import type { UnitLine } from '../read/table/unit-line.js';
import type { BatchBuilder } from './batch-builder.js';
import { regionColumns } from './place/region-columns.js';
import type { TableLayout } from './table-layout.js';

const sayMissingKeys = (layout: TableLayout, batch: BatchBuilder): void => {
  const { headerRow: row, resource, byName } = layout;
  if (resource.name !== 'enterprises') return;
  if (!byName.has('uscc') && !byName.has('id')) batch.say({ code: 'uscc-missing' }, { row, field: 'uscc' });
  if (![...regionColumns, 'address'].some((name) => byName.has(name)) && layout.sheet === undefined)
    batch.say({ code: 'region-missing' }, { row, field: 'region' });
};

const saysUnit = /元|cny|yuan|rmb/i;

const lacksUnit = ({ column, header }: Pick<MatchedColumn, 'column' | 'header'>): boolean =>
  column.type === 'money' && headerKey(header).bracketed === '';

/** A line above the table such as 单位：万元 holds for every column of money whose header names no unit. */
const applyUnitLine = (
  columns: readonly MatchedColumn[],
  line: UnitLine | undefined,
  batch: BatchBuilder,
): readonly MatchedColumn[] => {
  if (line === undefined) return columns;
  return columns.map((matched) => {
    const unit = lacksUnit(matched) ? columnUnit(matched.column, line.unit) : undefined;
    if (unit === undefined) return matched;
    const { header, column } = matched;
    const place = { row: line.row, column: header, field: column.name, value: line.unit };
    batch.say({ code: 'unit-line', parameters: { unit: line.unit } }, place);
    return { ...matched, unit };
  });
};

const sayUnits = (layout: TableLayout, hasLine: boolean, batch: BatchBuilder): void => {
  for (const { column, header } of layout.columns)
    if (lacksUnit({ column, header }) && !hasLine && !saysUnit.test(header))
      batch.say({ code: 'unit-assumed' }, { row: layout.headerRow, column: header, field: column.name });
};

/** Where a row may name its region in several columns, each is a part whose meaning is seen from all together. */
const asParts = (
  columns: readonly MatchedColumn[],
  { columns: ofResource }: Resource,
): readonly MatchedColumn[] => {
  if (!ofResource.some(({ type }) => type === 'regionPart')) return columns;
  return columns.map((match) =>
    match.column.type === 'region' ? { ...match, column: { ...match.column, type: 'regionPart' } } : match,
  );
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
  const match = matchHeaders(headers, resource, source.found?.choices);
  for (const { row, ...remark } of source.found?.remarks ?? []) batch.say(remark, { row });
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
  const columns = applyUnitLine(asParts(match.columns, resource), source.found?.unit, batch);
  const byName = new Map(columns.map((match) => [match.column.name, match]));
  const layout = {
    resource,
    headers,
    headerRow,
    fixedWidth,
    columns,
    byName,
    source: source.source,
    sheet: source.found?.sheet,
  };
  sayMissingKeys(layout, batch);
  sayUnits(layout, source.found?.unit !== undefined, batch);
  return layout;
};
