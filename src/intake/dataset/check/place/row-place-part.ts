import type { PlacePart } from '../../../../codes/place/place-part.js';
import type { MatchedColumn } from '../../read/match-headers.js';
import type { RowCheck } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';
import { regionColumns } from './region-columns.js';
import { statedLevel } from './stated-level.js';

/** Part of a place as a cell of the row gives it. */
export interface RowPlacePart extends PlacePart {
  readonly matched: MatchedColumn;
}

const widths = { PROVINCE: 0, PREFECTURE: 2, COUNTY: 3 } as const;

const width = ({ level }: RowPlacePart): number => (level === undefined ? 1 : widths[level]);

/** Takes the cells of a row that name its place, the widest first. */
export const takePlaceParts = (row: RowCheck, layout: TableLayout): RowPlacePart[] => {
  const parts = regionColumns.flatMap((name): RowPlacePart[] => {
    const [matched, text] = [layout.byName.get(name), row.values[name]];
    delete row.values[name];
    return matched && typeof text === 'string' ? [{ matched, text, level: statedLevel(matched) }] : [];
  });
  return parts.sort((a, b) => width(a) - width(b));
};
