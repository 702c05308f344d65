/** Bytes of a point in the columns of an index, apart from the caller’s own columns. */
export const mortonPointBytes = 36;

/** Points in the order of their Morton keys, so that every cell of every zoom is one range of ranks. */
export interface MortonIndex {
  readonly size: number;
  /** Key of each rank, ascending. */
  readonly keys: Float64Array;
  /** Number by which the caller knows the point. */
  readonly items: Int32Array;
  /** Web Mercator in units of 2⁻³² of the world, 9 mm at the equator. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** Sums of `x` and `y` of all ranks below, so that a range’s mean is two differences; exact up to 2²¹ points. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  /** Caller’s own columns by item, WGS-84 degrees. */
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
}
