import type { TableNote } from '../table.js';
import type { MergedRange } from './merged-ranges.js';

const shown = 5;

const noteOf = (code: TableNote['code'], ranges: readonly MergedRange[]): TableNote[] => {
  if (ranges.length === 0) return [];
  const list = ranges.slice(0, shown).map(({ reference }) => reference);
  const more = ranges.length > shown ? ' …' : '';
  return [{ code, reason: { zh: `${list.join('、')}${more}`, en: `${list.join(', ')}${more}` } }];
};

/** Says which cells below a header are merged: down a column they were filled, across they are not. */
export const mergedNotes = (ranges: readonly MergedRange[], headerRow: number): TableNote[] => {
  const below = ranges.filter(({ top }) => top > headerRow);
  return [
    ...noteOf(
      'cells-filled',
      below.filter(({ top, bottom }) => bottom > top),
    ),
    ...noteOf(
      'cells-merged',
      below.filter(({ left, right }) => right > left),
    ),
  ];
};
