import type { Cell } from '../cell.js';
import type { RawRecord } from '../table.js';
import type { MergedRange } from './merged-ranges.js';

/** Fills merged cells down their column, row by row: a workbook holds the value in the topmost alone. */
export class MergedFill {
  readonly #waiting: MergedRange[];
  #open: { readonly range: MergedRange; readonly cell: Cell }[] = [];

  constructor(ranges: readonly MergedRange[]) {
    this.#waiting = ranges.filter(({ top, bottom }) => bottom > top).sort((a, b) => b.top - a.top);
  }

  /** Fills a record; records come in the order of their rows. */
  fill(record: RawRecord): RawRecord {
    const { row } = record;
    this.#open = this.#open.filter(({ range }) => range.bottom >= row);
    const filled = this.#open.length === 0 ? record : { ...record, cells: this.#filled(record.cells) };
    for (let next = this.#waiting.at(-1); next && next.top <= row; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      const cell = filled.cells[next.left];
      if (next.top === row && cell !== undefined && cell !== '') this.#open.push({ range: next, cell });
    }
    return filled;
  }

  #filled(given: readonly Cell[]): Cell[] {
    const cells = [...given];
    for (const { range, cell } of this.#open) {
      while (cells.length <= range.left) cells.push('');
      if (cells[range.left] === '') cells[range.left] = cell;
    }
    return cells;
  }
}
