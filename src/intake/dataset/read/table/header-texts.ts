import { trimBlanks } from '../../../../codes/blanks.js';
import { cellText } from '../../../../sheet/read/cell.js';
import type { RawRecord } from '../../../../sheet/read/table.js';

/** Texts of a record's cells as headers: line breaks within a header do not count. */
export const headerTexts = ({ cells }: RawRecord): string[] =>
  cells.map((cell) => trimBlanks(cellText(cell).replace(/\s*[\r\n]+\s*/g, '')));
