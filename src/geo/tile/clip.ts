/** x and y in turn, in tile units before rounding. */
export type Path = readonly number[];

/** Cut at one straight side: `axis` 0 is x; kept is what lies on the side of `sign` of the limit. */
interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly sign: 1 | -1;
}

const sidesOf = (from: number, to: number): readonly Side[] => [
  { axis: 0, limit: from, sign: 1 },
  { axis: 0, limit: to, sign: -1 },
  { axis: 1, limit: from, sign: 1 },
  { axis: 1, limit: to, sign: -1 },
];

const depthOf = (path: Path, at: number, { axis, limit, sign }: Side): number =>
  sign * (path[at + axis]! - limit);

/** The point of an edge on a side; the coordinate across is exactly the limit. */
const pushCut = (into: number[], path: Path, from: number, to: number, side: Side): void => {
  const [before, after] = [depthOf(path, from, side), depthOf(path, to, side)];
  const share = before / (before - after);
  const along = 1 - side.axis;
  const other = path[from + along]! + share * (path[to + along]! - path[from + along]!);
  if (side.axis === 0) into.push(side.limit, other);
  else into.push(other, side.limit);
};

const cutRing = (ring: Path, side: Side): number[] => {
  const kept: number[] = [];
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [before, after] = [depthOf(ring, at, side), depthOf(ring, at + 2, side)];
    if (before >= 0) kept.push(ring[at]!, ring[at + 1]!);
    if (before > 0 ? after < 0 : before < 0 && after > 0) pushCut(kept, ring, at, at + 2, side);
  }
  if (kept.length > 0) kept.push(kept[0]!, kept[1]!);
  return kept;
};

const cutLine = (line: Path, side: Side): number[][] => {
  const parts: number[][] = [];
  let part: number[] = [];
  const end = (): void => {
    if (part.length > 2) parts.push(part);
    part = [];
  };
  for (let at = 0; at < line.length; at += 2) {
    const here = depthOf(line, at, side);
    if (here >= 0) part.push(line[at]!, line[at + 1]!);
    if (at + 3 >= line.length) break;
    const next = depthOf(line, at + 2, side);
    if (here > 0 ? next < 0 : here < 0 && next > 0) pushCut(part, line, at, at + 2, side);
    if (next < 0) end();
  }
  end();
  return parts;
};

/**
 * A closed ring cut to the square from `from` to `to` on both axes (Sutherland & Hodgman 1974). Parts of a ring that
 * falls apart stay joined along the square’s sides. Empty where nothing is left.
 */
export const clipRing = (ring: Path, from: number, to: number): Path =>
  sidesOf(from, to).reduce<Path>((left, side) => cutRing(left, side), ring);

/** The parts of a line inside the square. */
export const clipLine = (line: Path, from: number, to: number): readonly Path[] =>
  sidesOf(from, to).reduce<readonly Path[]>(
    (parts, side) => parts.flatMap((part) => cutLine(part, side)),
    [line],
  );
