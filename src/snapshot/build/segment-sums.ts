import { aboveScaleRevenueCny, type PlaceTable } from '../tables/snapshot.js';
import { Whereabouts } from './whereabouts.js';

/** Enterprise that is being added. */
export interface Contributor {
  readonly revenue: number;
  readonly employees: number;
  readonly estimated: boolean;
  /** Last day of a title of a leader of its chain, as `dayNumber` writes it; 0 where it bears none. */
  readonly anchorUntil: number;
}

/** Presence of an enterprise in a place by an activity. */
export interface Presence {
  /** Share of the enterprise’s measure. */
  readonly share: number;
  /** False at a further site: its measure counts elsewhere. */
  readonly counts: boolean;
  /** Whether the activity was drawn from a register or a survey. */
  readonly sampled: boolean;
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
  counted: new Int32Array(size),
  revenueCounted: new Int32Array(size),
  sampled: new Int32Array(size),
  anchorUntil: new Int32Array(size),
  vague: new Int32Array(size),
  vagueOfParks: new Int32Array(size),
  located: new Int32Array(size),
});
export type CellColumns = ReturnType<typeof cellColumns>;

/** Names of the sums of a cell. */
export const cellNames = Object.keys(cellColumns(0)) as (keyof CellColumns)[];

/** Sums of a segment by place, while enterprises are added one after the other. */
export class SegmentSums {
  /** By place. */
  readonly columns: CellColumns;
  /** Places with a sum, in the order in which they were met. */
  readonly places: number[] = [];
  /** Places to which the enterprise under way is known. */
  readonly whereabouts: Whereabouts;
  /** Share of the enterprise under way; to be counted when it is done. */
  readonly #pending: Float64Array;
  /** 1 where its measure counts, 1 where an activity of it is sampled. */
  readonly #counts: Uint8Array;
  readonly #sampled: Uint8Array;
  /** The enterprise last seen in a place. */
  readonly #stamp: Int32Array;
  /** Places that the enterprise under way has touched. */
  readonly #touched: number[] = [];

  constructor(places: PlaceTable) {
    const { size } = places;
    this.columns = cellColumns(size);
    this.whereabouts = new Whereabouts(places);
    this.#pending = new Float64Array(size);
    this.#counts = new Uint8Array(size);
    this.#sampled = new Uint8Array(size);
    this.#stamp = new Int32Array(size).fill(-1);
  }

  /** Notes that an enterprise is present in a place by an activity. */
  note(enterprise: number, place: number, { share, counts, sampled }: Presence): void {
    if (this.#stamp[place] !== enterprise) {
      this.#stamp[place] = enterprise;
      this.#pending[place] = this.#counts[place] = this.#sampled[place] = 0;
      this.#touched.push(place);
    }
    this.#pending[place]! += share;
    if (counts) this.#counts[place] = 1;
    if (sampled) this.#sampled[place] = 1;
  }

  /** Counts what was noted of an enterprise, once in each place. */
  count(contributor: Contributor): void {
    for (const place of this.#touched) {
      if (this.columns.count[place] === 0) this.places.push(place);
      this.#addPresence(place, contributor);
      this.#addMeasures(place, contributor);
    }
    this.whereabouts.addTo(this.columns, this.#touched);
    this.#touched.length = 0;
  }

  #addPresence(place: number, { estimated, anchorUntil }: Contributor): void {
    const columns = this.columns;
    columns.count[place]! += 1;
    columns.shares[place]! += this.#pending[place]!;
    columns.counted[place]! += this.#counts[place]!;
    columns.sampled[place]! += this.#sampled[place]!;
    if (estimated) columns.estimated[place] = 1;
    if (anchorUntil > columns.anchorUntil[place]!) columns.anchorUntil[place] = anchorUntil;
  }

  #addMeasures(place: number, { revenue, employees }: Contributor): void {
    const columns = this.columns;
    const weight = this.#pending[place]!;
    if (!Number.isNaN(employees)) {
      columns.employeesKnown[place]! += 1;
      columns.employees[place]! += weight * employees;
    }
    if (Number.isNaN(revenue)) return;
    const isFirst = columns.revenueKnown[place] === 0;
    columns.revenueKnown[place]! += 1;
    columns.revenueCounted[place]! += this.#counts[place]!;
    columns.revenue[place]! += weight * revenue;
    columns.revenueSquares[place]! += (weight * revenue) ** 2;
    if (revenue >= aboveScaleRevenueCny) columns.aboveScale[place]! += 1;
    if (isFirst || columns.largestRevenue[place]! < revenue) columns.largestRevenue[place] = revenue;
  }

  /** Forgets the sums: the next segment begins. */
  clear(): void {
    for (const place of this.places) {
      for (const name of cellNames) this.columns[name][place] = 0;
      this.#stamp[place] = -1;
    }
    this.places.length = 0;
  }
}
