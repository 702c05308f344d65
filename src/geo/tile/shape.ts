/** A geometry on the Web Mercator unit square, ready to be cut into tiles; x may leave 0 to 1 at the antimeridian. */
export interface Shape {
  readonly kind: 'line' | 'polygon';
  /** x and y in turn. Lines one by one; of a polygon each outer ring before its holes, closed. */
  readonly paths: readonly Float64Array[];
  /** Of each path whether it is an outer ring. */
  readonly outer: readonly boolean[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
