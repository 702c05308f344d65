import type { Pieces } from '../../pieces/pieces.js';
import { type Column, gatheredOf } from './columns.js';
import { IdNumbers } from './texts/id-numbers.js';
import { Ids } from './texts/ids.js';
import { noOptionalTexts, noTexts, type PackedTexts } from './texts/packed-texts.js';
import { Texts } from './texts/texts.js';
import { noWords, type WordTexts } from './texts/word-texts.js';

/** Enterprises in any order: each is named by its position until it has its row. */
export interface EnterpriseColumns {
  readonly ids: Ids;
  readonly names: PackedTexts;
  /** 统一社会信用代码; null where unknown. */
  readonly usccs: PackedTexts<string | null>;
  /** Precision of the point: SITE, PARK, DISTRICT, CITY; null where no source says. */
  readonly precisions: WordTexts;
  /**
   * Latest date that the enterprise applies to; in a table, the latest of it and its activities; null where none is
   * stated.
   */
  readonly dates: WordTexts;
  /** Where it is known from, and the date that its source states; null where none is. */
  readonly sources: WordTexts;
  readonly sourceDates: WordTexts;
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
  ids: new Ids(new IdNumbers(), new Int32Array()),
  names: noTexts,
  usccs: noOptionalTexts,
  precisions: noWords,
  dates: noWords,
  sources: noWords,
  sourceDates: noWords,
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

type TextColumn = Texts<string | null>;

/** Picks the enterprises at some positions, in the order given; the second go on after the first. */
export const pickedEnterprises = function* (
  first: EnterpriseColumns,
  second: EnterpriseColumns,
  positions: Int32Array,
): Pieces<EnterpriseColumns> {
  const picked: Record<string, unknown> = {};
  for (const name of Object.keys(noEnterprises) as (keyof EnterpriseColumns)[]) {
    const [a, b] = [first[name], second[name]];
    picked[name] =
      a instanceof Texts
        ? yield* (a as TextColumn).picked(b as TextColumn, positions)
        : yield* gatheredOf(a, b as Column, positions);
    yield;
  }
  return picked as unknown as EnterpriseColumns;
};
