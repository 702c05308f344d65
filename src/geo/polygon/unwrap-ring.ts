/** Vertex as [longitude, latitude]; longitudes of an unwrapped ring may leave −180 to 180. */
export type Vertex = readonly [number, number];

/** The turn of 360° that makes an edge go the short way; an edge of exactly 360° goes all the way around. */
const turn = (east: number): number => {
  if (Math.abs(east) <= 180 || Math.abs(east) === 360) return 0;
  return east > 0 ? -360 : 360;
};

/**
 * Unwraps a ring to continuous longitudes: where two neighbours lie more than 180° apart the edge between them
 * crosses the antimeridian. The first vertex stays where it is.
 */
export const unwrapRing = (ring: readonly (readonly number[])[]): Vertex[] => {
  let turned = 0;
  let before: number | undefined;
  return ring.map((position): Vertex => {
    const [longitude, latitude] = [position[0]!, position[1]!];
    turned += turn(longitude - (before ?? longitude));
    before = longitude;
    return [longitude + turned, latitude];
  });
};

const middle = (ring: readonly Vertex[]): number => {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [longitude] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  return (west + east) / 2;
};

/** Moves a ring by whole turns to where its middle is nearest to the middle of another ring. */
export const turnedTowards = (ring: readonly Vertex[], other: readonly Vertex[]): Vertex[] => {
  const turns = Math.round((middle(other) - middle(ring)) / 360) * 360;
  return turns === 0 ? [...ring] : ring.map(([east, north]): Vertex => [east + turns, north]);
};
