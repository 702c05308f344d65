/** Activities in any order, apart from their enterprises. */
export interface ActivityColumns {
  /** `none` where it is not in the graph: then the activity is none. */
  readonly segment: Int32Array;
  /** The own place; `none` at the seat; below it, by their texts, where a place is not in the graph. */
  readonly place: Int32Array;
  /** NaN where no source gives it. */
  readonly share: Float64Array;
  readonly estimated: Uint8Array;
}

export const noActivities: ActivityColumns = {
  segment: new Int32Array(),
  place: new Int32Array(),
  share: new Float64Array(),
  estimated: new Uint8Array(),
};
