import type { ColumnType } from '../../../../../graph/model-types.js';
import { trimBlanks } from '../../../../codes/blanks.js';
import { halfWidth } from '../../../../codes/half-width.js';
import type { CellInput } from './cell-check.js';

/** 9.15E+17, 4.50203E+11: figures of a code that a spreadsheet took for a number and rounded. */
const scientific = /^\d(?:\.\d+)?E\+?\d{2,}$/i;
/** ########: what a spreadsheet shows where a column is too narrow, exported in place of the value. */
const tooNarrow = /^#{4,}$/;

/** A credit code has a finding of its own. */
const ofDigits: ReadonlySet<ColumnType> = new Set(['code', 'region', 'reference']);

/** Tells whether a spreadsheet has lost what stood in a cell: the figures of a code, or all of it. */
export const isDamagedCode = ({ text: given, matched: { column } }: CellInput): boolean => {
  const text = trimBlanks(halfWidth(given));
  return tooNarrow.test(text) || (ofDigits.has(column.type) && scientific.test(text));
};
