import { gatheredOf, pickedOf } from './columns.js';

/** Enterprises in any order: each is named by its position until it has its row. */
export interface EnterpriseColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** 统一社会信用代码; null where unknown. */
  readonly usccs: readonly (string | null)[];
  /** Precision of the point: SITE, PARK, DISTRICT, CITY; null where no source says. */
  readonly precisions: readonly (string | null)[];
  /**
   * Latest date that the enterprise applies to; in a table, the latest of it and its activities; null where none is
   * stated.
   */
  readonly dates: readonly (string | null)[];
  /** Where it is known from, and the date that its source states; null where none is. */
  readonly sources: readonly (string | null)[];
  readonly sourceDates: readonly (string | null)[];
  /** Place rows of the seat; `none` where unknown. */
  readonly region: Int32Array;
  readonly park: Int32Array;
  /** Yuan a year; NaN where unknown. */
  readonly revenue: Float64Array;
  /** Year of the revenue; 0 where unknown. */
  readonly revenueYear: Int32Array;
  readonly employees: Float64Array;
  /** WGS-84 degrees; NaN where unknown. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly estimated: Uint8Array;
  /** Last day of a title of a leader of its chain, as `dayNumber` writes it; 0 where it bears none. */
  readonly anchorUntil: Int32Array;
}

export const noEnterprises: EnterpriseColumns = {
  ids: [],
  names: [],
  usccs: [],
  precisions: [],
  dates: [],
  sources: [],
  sourceDates: [],
  region: new Int32Array(),
  park: new Int32Array(),
  revenue: new Float64Array(),
  revenueYear: new Int32Array(),
  employees: new Float64Array(),
  longitude: new Float64Array(),
  latitude: new Float64Array(),
  estimated: new Uint8Array(),
  anchorUntil: new Int32Array(),
};

/** Picks the enterprises at some positions, in the order given; the second go on after the first. */
export const pickedEnterprises = (
  first: EnterpriseColumns,
  second: EnterpriseColumns,
  positions: Int32Array,
): EnterpriseColumns => ({
  ids: pickedOf(first.ids, second.ids, positions),
  names: pickedOf(first.names, second.names, positions),
  usccs: pickedOf(first.usccs, second.usccs, positions),
  precisions: pickedOf(first.precisions, second.precisions, positions),
  dates: pickedOf(first.dates, second.dates, positions),
  sources: pickedOf(first.sources, second.sources, positions),
  sourceDates: pickedOf(first.sourceDates, second.sourceDates, positions),
  region: gatheredOf(first.region, second.region, positions),
  park: gatheredOf(first.park, second.park, positions),
  revenue: gatheredOf(first.revenue, second.revenue, positions),
  revenueYear: gatheredOf(first.revenueYear, second.revenueYear, positions),
  employees: gatheredOf(first.employees, second.employees, positions),
  longitude: gatheredOf(first.longitude, second.longitude, positions),
  latitude: gatheredOf(first.latitude, second.latitude, positions),
  estimated: gatheredOf(first.estimated, second.estimated, positions),
  anchorUntil: gatheredOf(first.anchorUntil, second.anchorUntil, positions),
});
