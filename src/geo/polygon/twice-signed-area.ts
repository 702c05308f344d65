import type { Vertex } from './unwrap-ring.js';

/** Twice the area of a closed ring in the plane of its numbers; positive where it runs anticlockwise (y upwards). */
export const twiceSignedArea = (ring: readonly Vertex[]): number => {
  const [x0, y0] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
  let sum = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[i + 1]!;
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
};
