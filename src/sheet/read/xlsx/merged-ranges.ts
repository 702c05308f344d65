import type { Readable } from 'node:stream';
import { damagedWorkbook } from './damaged-workbook.js';

/** Range of merged cells; rows from 1, columns from 0, both ends within it. */
export interface MergedRange {
  readonly reference: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const end = '</sheetData>';
/** Characters after the rows that are looked at: some 200,000 ranges. */
const longest = 8_000_000;
const reference = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const rangesIn = (text: string): MergedRange[] =>
  [...text.matchAll(reference)].map(([, left = '', top = '', right = '', bottom = '']) => ({
    reference: `${left}${top}:${right}${bottom}`,
    top: Number(top),
    bottom: Number(bottom),
    left: columnOf(left),
    right: columnOf(right),
  }));

/** Reads the merged cells of a sheet, which it names after its rows, without taking the rows apart. */
export const readMergedRanges = async (part: Readable): Promise<MergedRange[]> => {
  let [before, after, found] = ['', '', false];
  try {
    for await (const chunk of part) {
      const text = (chunk as Buffer).toString('latin1');
      const seen = before + text;
      const at = found ? -1 : seen.indexOf(end);
      if (found) after += text;
      else if (at >= 0) after = seen.slice(at);
      found ||= at >= 0;
      before = text.slice(-end.length);
      if (after.length > longest) break;
    }
    return rangesIn(after);
  } catch (error) {
    throw damagedWorkbook(error instanceof Error ? error.message : String(error));
  } finally {
    part.destroy();
  }
};
