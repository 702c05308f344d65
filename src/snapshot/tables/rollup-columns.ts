import { type CellColumns, cellColumns, type SegmentSums } from '../build/segment-sums.js';
import { positionsByValue } from './adjacency.js';
import { gathered } from './columns.js';
import type { Rollup } from './snapshot.js';

const names = Object.keys(cellColumns(0)) as (keyof CellColumns)[];

const columnsOf = (size: number) => ({
  place: new Int32Array(size),
  segment: new Int32Array(size),
  ...cellColumns(size),
});
type Columns = ReturnType<typeof columnsOf>;

const grown = (columns: Columns, size: number): Columns => {
  const larger = columnsOf(size);
  for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(columns[name]);
  return larger;
};

/** Cells by segment, that are put in order of places at the end. */
export class RollupColumns {
  #columns = columnsOf(1 << 11);
  #size = 0;

  /** Takes the sums of the next segment. */
  take(segment: number, { places, columns }: SegmentSums): void {
    while (this.#size + places.length > this.#columns.place.length)
      this.#columns = grown(this.#columns, this.#columns.place.length * 2);
    const ours = this.#columns;
    ours.place.set(places, this.#size);
    ours.segment.fill(segment, this.#size, this.#size + places.length);
    for (const name of names) {
      const [to, from] = [ours[name], columns[name]];
      for (let i = 0; i < places.length; i++) to[this.#size + i] = from[places[i]!]!;
    }
    this.#size += places.length;
  }

  /** Makes the columns by place, then segment. */
  finish(places: number): Rollup {
    const { place, ...columns } = this.#columns;
    const { start, items } = positionsByValue(places, place.subarray(0, this.#size));
    const sorted = <T extends Int32Array | Float64Array | Uint8Array>(column: T): T =>
      gathered(column, items);
    return {
      size: this.#size,
      start,
      segment: sorted(columns.segment),
      count: sorted(columns.count),
      shares: sorted(columns.shares),
      revenue: sorted(columns.revenue),
      employees: sorted(columns.employees),
      revenueKnown: sorted(columns.revenueKnown),
      employeesKnown: sorted(columns.employeesKnown),
      revenueSquares: sorted(columns.revenueSquares),
      largestRevenue: sorted(columns.largestRevenue).map((revenue, i) =>
        columns.revenueKnown[items[i]!] === 0 ? Number.NaN : revenue,
      ),
      aboveScale: sorted(columns.aboveScale),
      estimated: sorted(columns.estimated),
    };
  }
}
