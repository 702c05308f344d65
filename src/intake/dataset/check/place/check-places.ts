import { readRegion } from '../../../../codes/cell/read-region.js';
import { type Reading, refused } from '../../../../codes/cell/reading.js';
import { readPark } from '../cells/check-reference.js';
import type { CheckContext } from '../check-context.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { RowCheck } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';

const kinds = ['PARK', 'REGION'] as const;

const readPlace = (text: string, kind: string, context: CheckContext): Reading<string, FindingCode> => {
  const reading: Reading<string, FindingCode> =
    kind === 'PARK' ? readPark(text, context) : readRegion(text, context.regions);
  return reading.value === undefined && reading.remarks.length === 0
    ? refused('place-unknown', { kind })
    : reading;
};

/** Takes the kind as given, else the kind under which the place is known. */
const kindOf = (text: string, given: unknown, context: CheckContext): string =>
  typeof given === 'string'
    ? given
    : (kinds.find((kind) => readPlace(text, kind, context).value !== undefined) ?? 'REGION');

/** Resolve `place` by `place_kind`, `home` by `home_kind` and so on. */
export const checkPlaces = (row: RowCheck, layout: TableLayout, context: CheckContext): void => {
  for (const matched of layout.columns) {
    const { name, type, refers } = matched.column;
    const text = row.values[name];
    if (type !== 'reference' || refers !== 'places' || typeof text !== 'string') continue;
    // Whether an enterprise exists is asked where its rows are written.
    if (row.values[`${name}_kind`] === 'ENTERPRISE') continue;
    const kind = kindOf(text, row.values[`${name}_kind`], context);
    const reading = readPlace(text, kind, context);
    row.remarks.push(...reading.remarks.map((remark) => ({ ...remark, matched, value: text })));
    delete row.values[name];
    if (reading.value === undefined) continue;
    row.values[name] = reading.value;
    row.values[`${name}_kind`] = kind;
  }
};
