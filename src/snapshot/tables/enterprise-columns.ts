import type { Pieces } from '../pieces/pieces.js';
import { type Column, gatheredOf, pickedOf } from './columns.js';

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
export const pickedEnterprises = function* (
  first: EnterpriseColumns,
  second: EnterpriseColumns,
  positions: Int32Array,
): Pieces<EnterpriseColumns> {
  const picked: Record<string, unknown> = {};
  for (const name of Object.keys(noEnterprises) as (keyof EnterpriseColumns)[]) {
    const [a, b] = [first[name], second[name]];
    picked[name] = Array.isArray(a)
      ? pickedOf(a, b as readonly unknown[], positions)
      : gatheredOf(a as Column, b as Column, positions);
    yield;
  }
  return picked as unknown as EnterpriseColumns;
};
