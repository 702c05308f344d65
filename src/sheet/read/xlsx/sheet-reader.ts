import type { Cell } from '../cell.js';
import type { RawRecord } from '../table.js';
import { type CellContext, cellOfXml } from './cell-of-xml.js';
import type { XmlHandlers } from './parse-xml.js';

const maxColumns = 16_384;

/** BC12 → 54; -1 where the reference names no column. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
};

/** Gathers the rows of a worksheet from its XML. */
export class SheetReader implements XmlHandlers {
  #rows: RawRecord[] = [];
  /** Ranges of merged cells (A2:A5); a sheet names them after its rows. */
  readonly merged: string[] = [];
  #row = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inline = '';
  #formula = '';
  #hasFormula = false;
  #within = '';

  constructor(private readonly context: CellContext) {}

  /** Takes the rows gathered since the last call. */
  take(): RawRecord[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      this.#row = Number(attributes.r ?? this.#row + 1);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'mergeCell') this.merged.push(attributes.ref ?? '');
    else if (name === 'f') {
      this.#hasFormula = true;
      this.#within = 'f';
    } else if (name === 'v' || name === 't') this.#within = this.#within === 'rPh' ? 'rPh' : name;
    else if (name === 'rPh') this.#within = 'rPh';
  };

  readonly text = (text: string): void => {
    if (this.#within === 'v') this.#value += text;
    else if (this.#within === 't') this.#inline += text;
    else if (this.#within === 'f') this.#formula += text;
  };

  readonly close = (name: string): void => {
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#rows.push({ row: this.#row, cells: this.#cells });
    else if (name === 'rPh' || this.#within === name) this.#within = '';
  };

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const column = columnOf(attributes.r ?? '');
    this.#column = column < 0 ? this.#column + 1 : column;
    this.#type = attributes.t ?? 'n';
    this.#style = Number(attributes.s ?? 0);
    this.#value = '';
    this.#inline = '';
    this.#formula = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    if (this.#column >= maxColumns) return;
    const cell = cellOfXml(
      {
        type: this.#type,
        style: this.#style,
        value: this.#value,
        inline: this.#inline,
        hasFormula: this.#hasFormula,
      },
      this.context,
    );
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] =
      typeof cell !== 'string' && cell.kind === 'formula'
        ? { kind: 'formula', text: `=${this.#formula}` }
        : cell;
  }
}
