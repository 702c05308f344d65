import { aboveScaleRevenueCny, type Rollup } from './image.js';
import { PairTable } from './pair-table.js';

/** The enterprise that is being added. */
export interface Contributor {
  readonly revenue: number;
  readonly employees: number;
  readonly estimated: boolean;
}

const columnsOf = (capacity: number) => ({
  count: new Int32Array(capacity),
  shares: new Float64Array(capacity),
  revenue: new Float64Array(capacity),
  employees: new Float64Array(capacity),
  revenueKnown: new Int32Array(capacity),
  employeesKnown: new Int32Array(capacity),
  revenueSquares: new Float64Array(capacity),
  largestRevenue: new Float64Array(capacity).fill(Number.NaN),
  aboveScale: new Int32Array(capacity),
  estimated: new Uint8Array(capacity),
  /** Share of the enterprise under way; to be counted when it is done. */
  pending: new Float64Array(capacity),
  /** The enterprise last seen here. */
  stamp: new Int32Array(capacity).fill(-1),
});
type Columns = ReturnType<typeof columnsOf>;

const grown = (columns: Columns, capacity: number): Columns => {
  const larger = columnsOf(capacity);
  for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(columns[name]);
  return larger;
};

/** Place × segment sums that grow while enterprises are added one after the other, and are sorted at the end. */
export class RollupColumns {
  readonly #pairs: PairTable;
  #capacity = 1 << 11;
  #columns = columnsOf(this.#capacity);
  /** Rows that the enterprise under way has touched. */
  readonly #touched: number[] = [];

  constructor(segments: number) {
    this.#pairs = new PairTable(segments);
  }

  /** An enterprise is present with a share of it; 0 where its measure counts elsewhere. */
  note(enterprise: number, place: number, segment: number, share: number): void {
    const row = this.#pairs.rowOf(place, segment);
    if (row === this.#capacity) {
      this.#capacity *= 2;
      this.#columns = grown(this.#columns, this.#capacity);
    }
    const { stamp, pending } = this.#columns;
    if (stamp[row] === enterprise) {
      pending[row]! += share;
      return;
    }
    stamp[row] = enterprise;
    pending[row] = share;
    this.#touched.push(row);
  }

  /** Count what was noted of one enterprise, once in each pair. */
  count(contributor: Contributor): void {
    for (const row of this.#touched) this.#add(row, contributor);
    this.#touched.length = 0;
  }

  #add(row: number, { revenue, employees, estimated }: Contributor): void {
    const columns = this.#columns;
    const weight = columns.pending[row]!;
    columns.count[row]! += 1;
    columns.shares[row]! += weight;
    if (estimated) columns.estimated[row] = 1;
    if (!Number.isNaN(employees)) {
      columns.employeesKnown[row]! += 1;
      columns.employees[row]! += weight * employees;
    }
    if (Number.isNaN(revenue)) return;
    columns.revenueKnown[row]! += 1;
    columns.revenue[row]! += weight * revenue;
    columns.revenueSquares[row]! += (weight * revenue) ** 2;
    if (revenue >= aboveScaleRevenueCny) columns.aboveScale[row]! += 1;
    // NaN compares as false: the first known revenue replaces it.
    if (!(columns.largestRevenue[row]! >= revenue)) columns.largestRevenue[row] = revenue;
  }

  /** The columns by place, then segment. */
  finish(places: number): Rollup {
    const keys = this.#pairs.sortedKeys();
    const order = Int32Array.from(keys, (key) => this.#pairs.rowOfKey(key));
    const start = new Int32Array(places + 1);
    for (const key of keys) start[this.#pairs.placeOf(key) + 1]!++;
    for (let place = 0; place < places; place++) start[place + 1]! += start[place]!;
    const columns = this.#columns;
    const sorted = <T extends Int32Array | Float64Array | Uint8Array>(column: T): T => {
      const out = column.slice(0, order.length) as T;
      for (let i = 0; i < order.length; i++) out[i] = column[order[i]!]!;
      return out;
    };
    return {
      size: keys.length,
      start,
      segment: Int32Array.from(keys, (key) => this.#pairs.segmentOf(key)),
      count: sorted(columns.count),
      shares: sorted(columns.shares),
      revenue: sorted(columns.revenue),
      employees: sorted(columns.employees),
      revenueKnown: sorted(columns.revenueKnown),
      employeesKnown: sorted(columns.employeesKnown),
      revenueSquares: sorted(columns.revenueSquares),
      largestRevenue: sorted(columns.largestRevenue),
      aboveScale: sorted(columns.aboveScale),
      estimated: sorted(columns.estimated),
    };
  }
}
