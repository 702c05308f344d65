import type { Point } from '../../../facts/chain/layout/picture.js';

const radius = 5;

const towards = (from: Point, to: Point): Point => {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(radius, distance / 2) / distance;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Path of SVG through points, its corners rounded. */
export const roundedPath = (points: readonly Point[]): string =>
  points
    .map((corner, i) => {
      if (i === 0) return `M${at(corner)}`;
      const next = points[i + 1];
      if (next === undefined) return `L${at(corner)}`;
      return `L${at(towards(corner, points[i - 1]!))}Q${at(corner)} ${at(towards(corner, next))}`;
    })
    .join('');
