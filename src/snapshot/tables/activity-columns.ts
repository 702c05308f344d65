import { noWords, type WordTexts } from './texts/word-texts.js';

/** Activities in any order, apart from their enterprises. */
export interface ActivityColumns {
  /** `none` where it is not in the graph: then the activity is none. */
  readonly segment: Int32Array;
  /** The own place; `none` at the seat; below it, by their texts, where a place is not in the graph. */
  readonly place: Int32Array;
  /** NaN where no source gives it. */
  readonly share: Float64Array;
  readonly estimated: Uint8Array;
  /** 1 where it was drawn from a register or a survey, 0 from a sample. */
  readonly sampled: Uint8Array;
  /** Date of the source as `dayNumber` writes it. */
  readonly date: Int32Array;
  /** Where it is known from, and the date as its source states it; null where none is. */
  readonly sources: WordTexts;
  readonly sourceDates: WordTexts;
}

export const noActivities: ActivityColumns = {
  segment: new Int32Array(),
  place: new Int32Array(),
  share: new Float64Array(),
  estimated: new Uint8Array(),
  sampled: new Uint8Array(),
  date: new Int32Array(),
  sources: noWords,
  sourceDates: noWords,
};
