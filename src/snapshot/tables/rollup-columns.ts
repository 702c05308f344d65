import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { type CellColumns, cellColumns, cellNames, type SegmentSums } from '../build/segment-sums.js';
import { positionPieces } from './adjacency.js';
import { type Column, gatheredPieces, ofSameKind } from './columns.js';
import { copyPieces } from './growing-column.js';
import type { Rollup } from './snapshot.js';

/** Makes the sums of cells, column by column. */
export const mapCells = function* (make: (name: keyof CellColumns) => Pieces<Column>): Pieces<CellColumns> {
  const cells: Partial<Record<keyof CellColumns, Column>> = {};
  for (const name of cellNames) {
    cells[name] = yield* make(name);
    yield;
  }
  return cells as CellColumns;
};

const columnsOf = (size: number) => ({
  place: new Int32Array(size),
  segment: new Int32Array(size),
  ...cellColumns(size),
});
type Columns = ReturnType<typeof columnsOf>;

const grown = function* (columns: Columns, size: number): Pieces<Columns> {
  const larger: Partial<Record<keyof Columns, Column>> = {};
  for (const name of Object.keys(columns) as (keyof Columns)[]) {
    const column = columns[name];
    const roomier = ofSameKind<Column>(column, size);
    yield* copyPieces<Column>(column, roomier, column.length);
    larger[name] = roomier;
  }
  return larger as Columns;
};

/** Cells by segment, that are put in order of places at the end. */
export class RollupColumns {
  #columns = columnsOf(1 << 11);
  #size = 0;

  /** Takes the sums of the next segment. */
  *take(segment: number, { places, columns }: SegmentSums): Pieces<void> {
    while (this.#size + places.length > this.#columns.place.length)
      this.#columns = yield* grown(this.#columns, this.#columns.place.length * 2);
    const ours = this.#columns;
    ours.place.set(places, this.#size);
    ours.segment.fill(segment, this.#size, this.#size + places.length);
    for (const name of cellNames) {
      const [to, from] = [ours[name], columns[name]];
      for (let i = 0; i < places.length; i++) to[this.#size + i] = from[places[i]!]!;
    }
    this.#size += places.length;
  }

  /** Makes the columns by place, then segment. */
  *finish(places: number): Pieces<Rollup> {
    const { place, ...columns } = this.#columns;
    const { start, items } = yield* positionPieces(places, place.subarray(0, this.#size));
    const sorted = <T extends Column>(column: T): Pieces<T> => gatheredPieces(column, items);
    const cells = yield* mapCells((name) => sorted<Column>(columns[name]));
    const segment = yield* sorted(columns.segment);
    const { largestRevenue, revenueKnown } = cells;
    yield* inStretches(this.#size, (from, to) => {
      for (let i = from; i < to; i++) if (revenueKnown[i] === 0) largestRevenue[i] = Number.NaN;
    });
    return { size: this.#size, start, segment, ...cells };
  }
}
