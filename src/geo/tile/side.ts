/** x and y in turn, in tile units before rounding. */
export type Path = readonly number[];

/** One straight side to cut at: `axis` 0 is x; kept is what lies on the side of `sign` of the limit. */
export interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly sign: 1 | -1;
}

/** Lists the sides of the square from one number to another on both axes. */
export const sidesOf = (from: number, to: number): readonly Side[] => [
  { axis: 0, limit: from, sign: 1 },
  { axis: 0, limit: to, sign: -1 },
  { axis: 1, limit: from, sign: 1 },
  { axis: 1, limit: to, sign: -1 },
];

/** Depth of a position inside a side; 0 on the side. */
export const depthOf = (path: Path, at: number, { axis, limit, sign }: Side): number =>
  sign * (path[at + axis]! - limit);

/** Adds the point of an edge on a side; its coordinate across is exactly the limit. */
export const pushCut = (into: number[], path: Path, from: number, to: number, side: Side): void => {
  const [before, after] = [depthOf(path, from, side), depthOf(path, to, side)];
  const share = before / (before - after);
  const along = 1 - side.axis;
  const other = path[from + along]! + share * (path[to + along]! - path[from + along]!);
  if (side.axis === 0) into.push(side.limit, other);
  else into.push(other, side.limit);
};
