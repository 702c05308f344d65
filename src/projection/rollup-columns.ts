import { aboveScaleRevenueCny, type PlaceTotals, type Rollup } from './image.js';
import { PairTable } from './pair-table.js';

/** What one enterprise adds to a (place, segment) pair. */
export interface Contribution {
  readonly weight: number;
  readonly revenue: number;
  readonly employees: number;
  readonly estimated: boolean;
}

type Columns = Record<
  | 'count'
  | 'shares'
  | 'revenue'
  | 'employees'
  | 'revenueKnown'
  | 'employeesKnown'
  | 'revenueSquares'
  | 'largestRevenue'
  | 'aboveScale'
  | 'estimated',
  number[]
>;

const emptyColumns = (): Columns => ({
  count: [],
  shares: [],
  revenue: [],
  employees: [],
  revenueKnown: [],
  employeesKnown: [],
  revenueSquares: [],
  largestRevenue: [],
  aboveScale: [],
  estimated: [],
});

/** Place × segment sums that grow while enterprises are added, and are sorted at the end. */
export class RollupColumns {
  readonly pairs: PairTable;
  readonly #columns = emptyColumns();

  constructor(segments: number) {
    this.pairs = new PairTable(segments);
  }

  #newRow(): void {
    for (const column of Object.values(this.#columns)) column.push(0);
    this.#columns.largestRevenue[this.#columns.largestRevenue.length - 1] = Number.NaN;
  }

  add(key: number, { weight, revenue, employees, estimated }: Contribution): void {
    const row = this.pairs.rowOf(key);
    const columns = this.#columns;
    if (row === columns.count.length) this.#newRow();
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
    const largest = columns.largestRevenue[row] as number;
    columns.largestRevenue[row] = Number.isNaN(largest) ? revenue : Math.max(largest, revenue);
  }

  /** The columns by place, then segment. */
  finish(places: number): Rollup {
    const { keys } = this.pairs;
    const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number));
    const start = new Int32Array(places + 1);
    for (const key of keys) start[this.pairs.placeOf(key) + 1]!++;
    for (let place = 0; place < places; place++) start[place + 1]! += start[place]!;
    const float = (column: number[]) => Float64Array.from(order, (row) => column[row] as number);
    const whole = (column: number[]) => Int32Array.from(order, (row) => column[row] as number);
    const columns = this.#columns;
    return {
      size: keys.length,
      start,
      segment: Int32Array.from(order, (row) => this.pairs.segmentOf(keys[row] as number)),
      count: whole(columns.count),
      shares: float(columns.shares),
      revenue: float(columns.revenue),
      employees: float(columns.employees),
      revenueKnown: whole(columns.revenueKnown),
      employeesKnown: whole(columns.employeesKnown),
      revenueSquares: float(columns.revenueSquares),
      largestRevenue: float(columns.largestRevenue),
      aboveScale: whole(columns.aboveScale),
      estimated: Uint8Array.from(order, (row) => columns.estimated[row] as number),
    };
  }
}

export const emptyTotals = (places: number): PlaceTotals => ({
  shares: new Float64Array(places),
  revenue: new Float64Array(places),
  employees: new Float64Array(places),
});
