import type { Cell } from '../cell.js';
import { maxColumns, tooManyColumns } from '../max-columns.js';
import { ReadFault } from '../read-fault.js';
import type { RawRecord } from '../table.js';
import { type CellContext, cellOfXml } from './cell-of-xml.js';
import type { XmlHandlers } from './parse-xml.js';

/** Cells that are missing before others, of all rows together: a sheet of a million rows with 50 empty columns. */
const maxBlanks = 50_000_000;

const tooSparse = (row: number): ReadFault =>
  new ReadFault(
    'file-unreadable',
    {
      reason: {
        zh: `空单元格过多（多于${maxBlanks}个）；请删除表格右侧与下方多余的内容`,
        en: `more than ${maxBlanks} empty cells; delete what stands far right of the table or below it`,
      },
    },
    row,
  );

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
  #blanks = 0;

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

  #fillTo(column: number): void {
    this.#blanks += Math.max(0, column - this.#cells.length);
    if (this.#blanks > maxBlanks) throw tooSparse(this.#row);
    while (this.#cells.length < column) this.#cells.push('');
  }

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
    // A cell without a value may stand anywhere, by its style: it is no reason to fill what lies before it.
    if (cell === '' && this.#column >= this.#cells.length) return;
    if (this.#column >= maxColumns) throw tooManyColumns(this.#row);
    this.#fillTo(this.#column);
    this.#cells[this.#column] =
      typeof cell !== 'string' && cell.kind === 'formula'
        ? { kind: 'formula', text: `=${this.#formula}` }
        : cell;
  }
}
