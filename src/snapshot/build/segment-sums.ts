import { aboveScaleRevenueCny } from '../tables/snapshot.js';

/** Enterprise that is being added. */
export interface Contributor {
  readonly revenue: number;
  readonly employees: number;
  readonly estimated: boolean;
}

/** Sums of a cell; one value a row. */
export const cellColumns = (size: number) => ({
  count: new Int32Array(size),
  shares: new Float64Array(size),
  revenue: new Float64Array(size),
  employees: new Float64Array(size),
  revenueKnown: new Int32Array(size),
  employeesKnown: new Int32Array(size),
  revenueSquares: new Float64Array(size),
  largestRevenue: new Float64Array(size),
  aboveScale: new Int32Array(size),
  estimated: new Uint8Array(size),
});
export type CellColumns = ReturnType<typeof cellColumns>;

/** Sums of a segment by place, while enterprises are added one after the other. */
export class SegmentSums {
  /** By place. */
  readonly columns: CellColumns;
  /** Places with a sum, in the order in which they were met. */
  readonly places: number[] = [];
  /** Share of the enterprise under way; to be counted when it is done. */
  readonly #pending: Float64Array;
  /** The enterprise last seen in a place. */
  readonly #stamp: Int32Array;
  /** Places that the enterprise under way has touched. */
  readonly #touched: number[] = [];

  constructor(places: number) {
    this.columns = cellColumns(places);
    this.#pending = new Float64Array(places);
    this.#stamp = new Int32Array(places).fill(-1);
  }

  /** Notes that an enterprise is present in a place with a share of itself; 0 where its measure counts elsewhere. */
  note(enterprise: number, place: number, share: number): void {
    if (this.#stamp[place] === enterprise) {
      this.#pending[place]! += share;
      return;
    }
    this.#stamp[place] = enterprise;
    this.#pending[place] = share;
    this.#touched.push(place);
  }

  /** Counts what was noted of an enterprise, once in each place. */
  count(contributor: Contributor): void {
    for (const place of this.#touched) this.#add(place, contributor);
    this.#touched.length = 0;
  }

  #add(place: number, { revenue, employees, estimated }: Contributor): void {
    const columns = this.columns;
    const weight = this.#pending[place]!;
    if (columns.count[place] === 0) this.places.push(place);
    columns.count[place]! += 1;
    columns.shares[place]! += weight;
    if (estimated) columns.estimated[place] = 1;
    if (!Number.isNaN(employees)) {
      columns.employeesKnown[place]! += 1;
      columns.employees[place]! += weight * employees;
    }
    if (Number.isNaN(revenue)) return;
    const isFirst = columns.revenueKnown[place] === 0;
    columns.revenueKnown[place]! += 1;
    columns.revenue[place]! += weight * revenue;
    columns.revenueSquares[place]! += (weight * revenue) ** 2;
    if (revenue >= aboveScaleRevenueCny) columns.aboveScale[place]! += 1;
    if (isFirst || columns.largestRevenue[place]! < revenue) columns.largestRevenue[place] = revenue;
  }

  /** Forgets the sums: the next segment begins. */
  clear(): void {
    for (const place of this.places) {
      for (const column of Object.values(this.columns)) column[place] = 0;
      this.#stamp[place] = -1;
    }
    this.places.length = 0;
  }
}
