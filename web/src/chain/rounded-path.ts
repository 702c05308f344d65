interface Point {
  readonly x: number;
  readonly y: number;
}

const radius = 5;

const towards = (from: Point, to: Point, length: number): Point => {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(length, distance / 2) / distance;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** SVG path through points, its corners rounded. */
export const roundedPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  const turns = rest.map((corner, i) => {
    const next = rest[i + 1];
    if (!next) return `L${at(corner)}`;
    const before = points[i]!;
    return `L${at(towards(corner, before, radius))}Q${at(corner)} ${at(towards(corner, next, radius))}`;
  });
  return `M${at(first)}${turns.join('')}`;
};
