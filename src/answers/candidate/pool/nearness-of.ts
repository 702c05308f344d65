import { earthRadiusKm } from '../../../geo/distance-km.js';
import { writeUnitVector } from '../../../geo/unit-vector.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { pointOfPlace } from '../../../snapshot/ask/nearest-supply.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { nearness } from './nearness.js';

/** Kilometres within which another place is near. */
const nearKm = 300;
/** Square of the straight line that spans `nearKm` on the unit sphere. */
const nearChord = (2 * Math.sin(nearKm / (2 * earthRadiusKm))) ** 2;

/** Unit vectors of all places, three numbers a place; zeros where it has no point. */
const placeVectors = keptOnce('place-vectors', (snapshot: Snapshot): Float64Array => {
  const vectors = new Float64Array(3 * snapshot.places.size);
  for (let row = 0; row < snapshot.places.size; row++) {
    const point = pointOfPlace(snapshot, row);
    if (point) writeUnitVector(point, vectors, 3 * row);
  }
  return vectors;
});

/** Province of a place, or the place itself where it has none. */
export const provinceOf = ({ places }: Snapshot, place: number): number => {
  for (let row = place; row !== none; row = places.parent[row]!)
    if (places.levels[row] === 'PROVINCE') return row;
  return place;
};

const isNear = (vectors: Float64Array, row: number, from: Float64Array): boolean => {
  const x = vectors[3 * row]! - from[0]!;
  const y = vectors[3 * row + 1]! - from[1]!;
  const z = vectors[3 * row + 2]! - from[2]!;
  return x * x + y * y + z * z <= nearChord;
};

/**
 * Finds the `nearness` of every place, by row, to a place whose point has this unit vector; zeros are no point. One
 * more row stands for nowhere.
 */
export const nearnessOf = (snapshot: Snapshot, place: number, vector: Float64Array): Uint8Array => {
  const { places } = snapshot;
  const [column, province] = [new Uint8Array(places.size + 1), provinceOf(snapshot, place)];
  const [vectors, hasPoint] = [placeVectors(snapshot), vector.some((length) => length !== 0)];
  for (let row = 0; row < places.size; row++) {
    if (liesIn(places, row, place)) column[row] = nearness.here;
    else if (liesIn(places, row, province)) column[row] = nearness.province;
    else if (hasPoint && isNear(vectors, row, vector)) column[row] = nearness.near;
  }
  return column;
};
