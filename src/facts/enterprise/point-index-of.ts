import { convert } from '../../geo/convert.js';
import { type Crs, crsNames } from '../../geo/crs.js';
import { buildMortonIndex } from '../../geo/morton/build-morton-index.js';
import { type MortonIndex, mortonPointBytes } from '../../geo/morton/morton-index.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
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

const build = (snapshot: Snapshot, crs: Crs): MortonIndex => {
  const { longitude, latitude } = snapshot.enterprises;
  return crs === 'WGS84'
    ? buildMortonIndex(longitude, latitude)
    : buildMortonIndex(...shifted(snapshot, crs));
};

const indexes = crsNames.map((crs) =>
  keptOnce(
    'point-indexes',
    (snapshot: Snapshot) => build(snapshot, crs),
    ({ size }) => size * mortonPointBytes,
  ),
);

/**
 * Spatial index of every enterprise with a point, where a map in this system draws it. Made once a snapshot and system.
 */
export const pointIndexOf = (snapshot: Snapshot, crs: Crs): MortonIndex =>
  indexes[crsNames.indexOf(crs === 'CGCS2000' ? 'WGS84' : crs)]!(snapshot);
