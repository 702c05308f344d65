import { dateOfSerial } from '../../../codes/cell/read-date.js';
import type { Cell } from '../cell.js';

/** Cell element, taken apart. */
export interface XmlCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
  readonly hasFormula: boolean;
}

export interface CellContext {
  readonly string: (number: number) => string;
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

const two = (part: number): string => String(part).padStart(2, '0');
const days1904 = 1462;

const dateText = (serial: number): string => {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = dateOfSerial(serial);
  if (seconds === 0) return day;
  return `${day} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** Excel writes 450200 as 4.502E5 at times; beyond 15 digits the figures are lost and must be seen to be. */
const numberText = (value: string): string =>
  /e/i.test(value) && Math.abs(Number(value)) < 1e15 ? String(Number(value)) : value;

const numberCell = (cell: XmlCell, context: CellContext): Cell => {
  const number = Number(cell.value);
  if (!Number.isFinite(number)) return cell.value;
  if (!context.dateStyles[cell.style] || number < 0 || number > 2_958_465)
    return { kind: 'number', text: numberText(cell.value) };
  return { kind: 'date', text: dateText(number + (context.from1904 ? days1904 : 0)) };
};

/** Reads the value of a cell that the checks see: its stored value; a formula only where none is stored. */
export const cellOfXml = (cell: XmlCell, context: CellContext): Cell => {
  if (cell.type === 'inlineStr') return cell.inline;
  if (cell.value === '') return cell.hasFormula && cell.type !== 'str' ? { kind: 'formula', text: '' } : '';
  if (cell.type === 's') return context.string(Number(cell.value));
  if (cell.type === 'str') return cell.value;
  if (cell.type === 'e') return { kind: 'error', text: cell.value };
  if (cell.type === 'b') return { kind: 'flag', text: cell.value === '1' ? 'TRUE' : 'FALSE' };
  if (cell.type === 'd')
    return { kind: 'date', text: cell.value.replace('T', ' ').replace(/ 00:00(:00(\.0+)?)?Z?$/, '') };
  return numberCell(cell, context);
};
