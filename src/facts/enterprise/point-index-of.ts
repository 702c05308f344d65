import { convert } from '../../geo/convert.js';
import { type Crs, crsNames } from '../../geo/crs.js';
import { mortonPieces } from '../../geo/morton/build-morton-index.js';
import { type MortonIndex, mortonPointBytes } from '../../geo/morton/morton-index.js';
import type { Pieces } from '../../pieces/pieces.js';
import { keepInPieces } from '../../snapshot/keep/keep-in-pieces.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

const shifted = ({ enterprises }: Snapshot, crs: Crs): readonly [Float64Array, Float64Array] => {
  const [longitudes, latitudes] = [enterprises.longitude.slice(), enterprises.latitude.slice()];
  for (let row = 0; row < enterprises.size; row++) {
    const [longitude, latitude] = [longitudes[row]!, latitudes[row]!];
    if (Number.isNaN(longitude)) continue;
    const there = convert({ longitude, latitude }, 'WGS84', crs);
    longitudes[row] = there.longitude;
    latitudes[row] = there.latitude;
  }
  return [longitudes, latitudes];
};

const build = (snapshot: Snapshot, crs: Crs): Pieces<MortonIndex> => {
  const { longitude, latitude } = snapshot.enterprises;
  return crs === 'WGS84' ? mortonPieces(longitude, latitude) : mortonPieces(...shifted(snapshot, crs));
};

const indexes = crsNames.map((crs) =>
  keepInPieces(
    'point-indexes',
    (snapshot: Snapshot) => build(snapshot, crs),
    ({ size }) => size * mortonPointBytes,
  ),
);

const indexIn = (crs: Crs) => indexes[crsNames.indexOf(crs === 'CGCS2000' ? 'WGS84' : crs)]!;

/**
 * Spatial index of every enterprise with a point, where a map in this system draws it. Made once a snapshot and system.
 */
export const pointIndexOf = (snapshot: Snapshot, crs: Crs): MortonIndex => indexIn(crs)(snapshot);

/** Makes the index, letting others in; undefined where it is at hand. */
export const pointsReady = (snapshot: Snapshot, crs: Crs): Promise<void> | undefined =>
  indexIn(crs).ready(snapshot);
