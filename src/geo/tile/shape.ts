/** Geometry on the Web Mercator unit square, ready to be cut into tiles; x may leave 0 to 1 at the antimeridian. */
export interface Shape {
  readonly kind: 'line' | 'polygon';
  /**
   * Paths by part, x and y in turn: a line alone, or the closed rings of a polygon, the outer one first and clockwise
   * (y downwards), holes the other way.
   */
  readonly parts: readonly (readonly Float64Array[])[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
