import { mercatorX, mercatorY } from '../mercator.js';
import type { Vertex } from '../polygon/unwrap-ring.js';

type Point = readonly [number, number];

/** Square of the distance of a point from a segment, or from its one end where it has no length. */
const squareFromSegment = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2;
};

const farthest = (points: readonly Point[], from: number, to: number): { at: number; square: number } => {
  let [at, square] = [-1, -1];
  for (let i = from + 1; i < to; i++) {
    const distance = squareFromSegment(points[i]!, points[from]!, points[to]!);
    if (distance > square) [at, square] = [i, distance];
  }
  return { at, square };
};

/**
 * Those of an arc’s vertices from which the whole lies nowhere further than a tolerance, in Web Mercator units of the
 * world’s width (Ramer 1972; Douglas & Peucker 1973). Both ends stay.
 */
export const simplifyArc = (vertices: readonly Vertex[], tolerance: number): Vertex[] => {
  const points = vertices.map(([longitude, latitude]): Point => [mercatorX(longitude), mercatorY(latitude)]);
  const corners = new Set([0, points.length - 1]);
  const pending: [number, number][] = [[0, points.length - 1]];
  for (let span = pending.pop(); span; span = pending.pop()) {
    const [from, to] = span;
    const { at, square } = farthest(points, from, to);
    if (at < 0 || square <= tolerance * tolerance) continue;
    corners.add(at);
    pending.push([from, at], [at, to]);
  }
  return vertices.filter((_, i) => corners.has(i));
};
