import { convert } from '../geo/convert.js';
import { type Crs, crsNames } from '../geo/crs.js';
import { buildMortonIndex } from '../geo/morton/build-morton-index.js';
import type { MortonIndex } from '../geo/morton/morton-index.js';
import type { Image } from '../projection/image.js';
import { memoByImage } from '../projection/memo-by-image.js';

const shifted = ({ enterprises }: Image, crs: Crs): readonly [Float64Array, Float64Array] => {
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

const indexes = memoByImage((image, system): MortonIndex => {
  const crs = crsNames[system]!;
  const { longitude, latitude } = image.enterprises;
  return crs === 'WGS84' ? buildMortonIndex(longitude, latitude) : buildMortonIndex(...shifted(image, crs));
});

/** Every enterprise of known place, where a map in this system draws it. Made once an image and system. */
export const pointIndexOf = (image: Image, crs: Crs): MortonIndex =>
  indexes(image, crsNames.indexOf(crs === 'CGCS2000' ? 'WGS84' : crs));
