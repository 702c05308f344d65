import { none, type Rollup } from '../../tables/snapshot.js';
import type { ChainView } from '../chain-view.js';
import type { ChainCells } from './chain-cells.js';

type Column = readonly number[];

/** The lesser of a share of the enterprises here and of those of the reference area; NaN where there are none. */
const leastShare = (column: ArrayLike<number>, { count }: Rollup, cell: number, reference: number): number =>
  reference === none
    ? Number.NaN
    : Math.min(column[cell]! / count[cell]!, column[reference]! / count[reference]!);

/**
 * Columns of a chain in a place, filled in the rows in which anything is present, mostly few. They are plain arrays:
 * a typed array of fifty numbers takes longer to make than to fill.
 */
export class PresentRows {
  readonly #rows: number[] = [];

  constructor(
    readonly view: ChainView,
    readonly rollup: Rollup,
    readonly cells: ChainCells,
    readonly references: ChainCells,
  ) {
    for (let row = 0; row < cells.length; row++) if (cells[row] !== none) this.#rows.push(row);
  }

  /** What the rollup holds; 0, or another value, where nothing is present. */
  column(values: ArrayLike<number>, empty = this.view.zero): Column {
    if (this.#rows.length === 0) return empty;
    const column = empty.slice();
    for (const row of this.#rows) column[row] = values[this.cells[row]!]!;
    return column;
  }

  /** Share of the enterprises that a count of the rollup holds; NaN where nothing is present. */
  leastShares(counts: ArrayLike<number>): Column {
    return this.#computed(this.view.notKnown, (cell, row) =>
      leastShare(counts, this.rollup, cell, this.references[row]!),
    );
  }

  /** Herfindahl–Hirschman index of known revenue; NaN where there is none. */
  concentrations(): Column {
    const { revenue, revenueSquares } = this.rollup;
    return this.#computed(this.view.notKnown, (cell) =>
      revenue[cell]! > 0 ? revenueSquares[cell]! / revenue[cell]! ** 2 : Number.NaN,
    );
  }

  /** 1 where an enterprise has its measure elsewhere. */
  measuredElsewhere(): Column {
    const { counted, count } = this.rollup;
    return this.#computed(this.view.zero, (cell) => Number(counted[cell]! < count[cell]!));
  }

  /** 1 where a title of a chain’s leader is in force on a day. */
  anchorTitles(today: number): Column {
    const { anchorUntil } = this.rollup;
    return this.#computed(this.view.zero, (cell) => Number(anchorUntil[cell]! >= today));
  }

  #computed(empty: Column, valueAt: (cell: number, row: number) => number): Column {
    if (this.#rows.length === 0) return empty;
    const column = empty.slice();
    for (const row of this.#rows) column[row] = valueAt(this.cells[row]!, row);
    return column;
  }
}
