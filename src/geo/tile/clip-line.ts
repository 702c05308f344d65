import { depthOf, type Path, pushCut, type Side, sidesOf } from './side.js';

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

/** Cuts out the parts of a line inside the square. */
export const clipLine = (line: Path, from: number, to: number): readonly Path[] =>
  sidesOf(from, to).reduce<readonly Path[]>(
    (parts, side) => parts.flatMap((part) => cutLine(part, side)),
    [line],
  );
