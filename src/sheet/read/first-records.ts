import { cellText } from './cell.js';
import { ReadFault } from './read-fault.js';
import type { Sheet } from './sheet.js';
import type { RawRecord } from './table.js';

const hasText = ({ cells }: RawRecord): boolean => cells.some((cell) => cellText(cell).trim() !== '');

/** A file that breaks off later is read as far as it goes. */
const breaksOff = (error: unknown, found: readonly RawRecord[]): boolean =>
  error instanceof ReadFault && error.code === 'row-unreadable' && found.length > 0;

/** Reads the first records of a sheet that hold any text, at most `count`. */
export const firstRecords = async (sheet: Sheet, count: number): Promise<RawRecord[]> => {
  const found: RawRecord[] = [];
  try {
    for await (const some of sheet.records()) {
      found.push(...some.filter(hasText).slice(0, count - found.length));
      if (found.length >= count) break;
    }
  } catch (error) {
    if (!breaksOff(error, found)) throw error;
  }
  return found;
};
