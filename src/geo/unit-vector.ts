import type { Position } from './position.js';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Writes the unit vector of a position: straight-line distance between two grows with the distance on the sphere. */
export const writeUnitVector = (
  { longitude, latitude }: Position,
  vectors: Float64Array | Float32Array,
  at: number,
): void => {
  const [east, north] = [radians(longitude), radians(latitude)];
  vectors[at] = Math.cos(north) * Math.cos(east);
  vectors[at + 1] = Math.cos(north) * Math.sin(east);
  vectors[at + 2] = Math.sin(north);
};
