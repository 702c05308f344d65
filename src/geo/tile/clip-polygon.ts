import { twiceArea } from './path-area.js';
import { depthOf, type Path, pushCut, type Side, sidesOf } from './side.js';

/** Rings of a polygon, closed: the outer one of positive area, then its holes of negative. */
export type Rings = readonly Path[];

/** A stretch of a ring inside a side, both of its ends on it. */
interface Chain {
  readonly points: readonly number[];
  /** Where it begins and ends along the side. */
  readonly start: number;
  readonly end: number;
}

const chainFrom = (ring: Path, first: number, side: Side): Chain => {
  const size = ring.length - 2;
  const points: number[] = [];
  let at = first;
  const before = (at + size - 2) % size;
  if (depthOf(ring, at, side) > 0) pushCut(points, ring, before, at, side);
  for (; depthOf(ring, at, side) >= 0; at = (at + 2) % size) points.push(ring[at]!, ring[at + 1]!);
  const last = (at + size - 2) % size;
  if (depthOf(ring, last, side) > 0) pushCut(points, ring, last, at, side);
  const along = 1 - side.axis;
  return { points, start: points[along]!, end: points[points.length - 2 + along]! };
};

/** The chains of a ring that a side cuts; `whole` or `none` where it does not. */
const chainsOf = (ring: Path, side: Side): Chain[] | 'whole' | 'none' => {
  const size = ring.length - 2;
  const chains: Chain[] = [];
  let vertices = 0;
  for (let at = 0; at < size; at += 2) {
    if (depthOf(ring, at, side) < 0) continue;
    vertices++;
    if (depthOf(ring, (at + size - 2) % size, side) < 0) chains.push(chainFrom(ring, at, side));
  }
  if (vertices * 2 === size) return 'whole';
  return vertices === 0 ? 'none' : chains;
};

/**
 * Along a side a polygon’s ends and beginnings of chains take turns, so the lowest end belongs to the lowest beginning,
 * and so on: the stretch between them lies inside.
 */
const joined = (chains: readonly Chain[]): Path[] => {
  const byStart = [...chains.keys()].sort((a, b) => chains[a]!.start - chains[b]!.start);
  const byEnd = [...chains.keys()].sort((a, b) => chains[a]!.end - chains[b]!.end);
  const next = new Map(byEnd.map((chain, i) => [chain, byStart[i]!]));
  const rings: Path[] = [];
  for (const first of chains.keys()) {
    const ring: number[] = [];
    for (let at: number | undefined = first; at !== undefined && next.has(at); ) {
      for (const number of chains[at]!.points) ring.push(number);
      const following: number = next.get(at)!;
      next.delete(at);
      at = following;
    }
    if (ring.length > 0) rings.push([...ring, ring[0]!, ring[1]!]);
  }
  return rings;
};

/** Whether a position lies in a ring, by the number of edges to its east. */
const inside = (ring: Path, x: number, y: number): boolean => {
  let odd = false;
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [x1, y1, x2, y2] = [ring[at]!, ring[at + 1]!, ring[at + 2]!, ring[at + 3]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
};

const cut = (rings: Rings, side: Side): Rings[] => {
  const pieces = rings.map((ring) => chainsOf(ring, side));
  const [outer] = pieces;
  if (outer === 'none') return [];
  if (outer === 'whole') return [rings];
  const outers = joined(pieces.flatMap((piece) => (Array.isArray(piece) ? piece : []))).filter(
    (ring) => twiceArea(ring) > 0,
  );
  const holes = rings.filter((_, i) => pieces[i] === 'whole');
  return outers.map((ring) => [ring, ...holes.filter((hole) => inside(ring, hole[0]!, hole[1]!))]);
};

/**
 * Cuts a polygon to the square from `from` to `to` on both axes, side by side: a polygon for each part that it falls
 * into, so that valid polygons stay valid (Weiler & Atherton 1977, for a straight side).
 */
export const clipPolygon = (rings: Rings, from: number, to: number): readonly Rings[] =>
  sidesOf(from, to).reduce<readonly Rings[]>(
    (parts, side) => parts.flatMap((part) => cut(part, side)),
    [rings],
  );
