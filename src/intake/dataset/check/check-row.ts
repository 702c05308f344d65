import type { Column } from '../../../../graph/model-types.js';
import type { Crs } from '../../../geo/crs.js';
import { cellText } from '../../../sheet/read/cell.js';
import type { RawRecord } from '../../../sheet/read/table.js';
import type { MatchedColumn } from '../read/match-headers.js';
import { checkCell } from './cells/check-cell.js';
import type { CheckContext } from './check-context.js';
import { checkWholeRow } from './check-whole-row.js';
import { checkPlaces } from './place/check-places.js';
import { checkPoint } from './place/check-point.js';
import { checkRowPlace } from './place/check-row-place.js';
import type { PointColumn } from './place/point.js';
import { regionColumns } from './place/region-columns.js';
import { type RowCheck, wasRefused } from './row-check.js';
import { checkAnswerRule } from './rule/check-answer-rule.js';
import { checkRules } from './rule/check-rules.js';
import { checkBalance } from './sector/check-balance.js';
import { checkSectors } from './sector/check-sectors.js';
import type { TableLayout } from './table-layout.js';

type Step = (row: RowCheck, layout: TableLayout, context: CheckContext, record: RawRecord) => void;

const textOf = (record: RawRecord, matched: MatchedColumn, context: CheckContext): string => {
  const text = cellText(record.cells[matched.at]);
  return context.missingValues.has(text) ? '' : text;
};

const checkCells: Step = (row, layout, context, record) => {
  for (const matched of layout.columns) {
    const cell = record.cells[matched.at] ?? '';
    const text = textOf(record, matched, context);
    if (text === '' && (typeof cell === 'string' || cell.kind !== 'formula')) continue;
    const reading = checkCell({ text, cell, matched }, context);
    if (reading.value !== undefined) row.values[matched.column.name] = reading.value;
    for (const remark of reading.remarks) row.remarks.push({ ...remark, matched, value: text });
  }
};

const pointColumns = ['longitude', 'latitude', 'crs'] as const;

const checkPoints: Step = (row, layout, context, record) => {
  const { longitude, latitude, crs, region, code } = row.values;
  for (const name of pointColumns) delete row.values[name];
  const [x, y, system] = pointColumns.map((name) => layout.byName.get(name));
  if (!x && !y) return;
  const checked = checkPoint(
    {
      longitude: longitude as number | undefined,
      latitude: latitude as number | undefined,
      crs: crs as Crs | undefined,
      label: system ? textOf(record, system, context) : '',
      refused: pointColumns.some((name) => wasRefused(row, name)),
      region: (layout.resource.name === 'regions' ? code : region) as string | undefined,
      mayBeChinese:
        layout.resource.columns.some((column) => column.type === 'region') &&
        !regionColumns.some((name) => wasRefused(row, name)),
    },
    context,
  );
  const columns: Readonly<Record<PointColumn, MatchedColumn | undefined>> = {
    longitude: x,
    latitude: y,
    crs: system,
  };
  for (const { at, ...remark } of checked.remarks) {
    const matched = columns[at];
    row.remarks.push({ ...remark, matched, value: matched && textOf(record, matched, context) });
  }
  if (checked.position === undefined) return;
  Object.assign(row.values, checked.position);
  if (crs !== undefined) row.values.crs = crs;
};

/** Lists the columns that may give a value: of a region also its parts, the narrowest first. */
const giversOf = ({ name, type }: Column): readonly string[] =>
  type === 'region' ? [name, ...regionColumns.toReversed()] : [name];

const checkRequired: Step = (row, layout) => {
  for (const column of layout.resource.columns) {
    if (!column.required || row.values[column.name] !== undefined) continue;
    const givers = giversOf(column);
    const matched = givers.map((name) => layout.byName.get(name)).find((column) => column !== undefined);
    const refusedAlready = givers.some((name) => wasRefused(row, name));
    const mayLack = layout.resource.name === 'enterprises' && column.type === 'region' && !refusedAlready;
    if (mayLack && matched) row.remarks.push({ code: 'region-missing', matched });
    if (mayLack) continue;
    row.rejected = true;
    if (!refusedAlready)
      row.remarks.push({ code: column.name === 'name' ? 'name-missing' : 'value-missing', matched });
  }
};

/** An enterprise needs a key: a refused credit code without an id refuses the row; without either it is taken. */
const checkIdentity: Step = (row, layout) => {
  if (layout.resource.name !== 'enterprises') return;
  const { uscc, id } = row.values;
  if (uscc !== undefined || id !== undefined) return;
  if (wasRefused(row, 'uscc')) row.rejected = true;
  const matched = layout.byName.get('uscc') ?? layout.byName.get('id');
  if (!row.rejected && matched) row.remarks.push({ code: 'uscc-missing', matched });
};

const checkParent: Step = (row, layout, context) => {
  const { code } = row.values;
  if (typeof code !== 'string' || !context.inCircle?.has(code)) return;
  row.remarks.push({
    code: 'parent-cycle',
    matched: layout.byName.get('parent'),
    value: String(row.values.parent ?? ''),
  });
  delete row.values.parent;
};

const markApproximate: Step = (row) => {
  const marks = row.remarks
    .filter(({ code }) => code === 'number-approximate')
    .map(({ matched }) => `约数 / approximate: ${matched?.header}`);
  if (marks.length > 0)
    row.values.note = [row.values.note, ...marks].filter((mark) => mark !== undefined).join('; ');
};

const steps: readonly Step[] = [
  checkCells,
  markApproximate,
  checkRowPlace,
  checkPlaces,
  checkSectors,
  checkPoints,
  checkParent,
  checkRequired,
  checkIdentity,
  checkBalance,
  checkRules,
  checkAnswerRule,
];

/** Runs every check of a row that needs nothing but the row and what is known. */
export const checkRow = (record: RawRecord, layout: TableLayout, context: CheckContext): RowCheck => {
  const row: RowCheck = { row: record.row, values: {}, remarks: [], rejected: false };
  const whole = checkWholeRow(record, layout);
  if (whole) return { ...row, remarks: [whole], rejected: true };
  for (const step of steps) step(row, layout, context, record);
  if (layout.source !== '') row.values.source ??= layout.source;
  return row;
};
