import type { Position } from '../../geo/position.js';

type Ring = readonly (readonly [number, number])[];

export type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

const inRing = ({ longitude, latitude }: Position, ring: Ring): boolean => {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [x1, y1] = ring[at];
    const [x2, y2] = ring[before];
    if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1)
      inside = !inside;
  }
  return inside;
};

const inPolygon = (point: Position, [outer, ...holes]: readonly Ring[]): boolean =>
  inRing(point, outer) && !holes.some((hole) => inRing(point, hole));

/** Whether a point lies in an area, by counting the sides east of it. */
export const containsPoint = (outline: Outline, point: Position): boolean =>
  outline.type === 'Polygon'
    ? inPolygon(point, outline.coordinates)
    : outline.coordinates.some((polygon) => inPolygon(point, polygon));
