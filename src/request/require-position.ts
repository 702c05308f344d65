import { convert } from '../geo/convert.js';
import type { Position } from '../geo/position.js';
import { requireDegrees } from '../geo/require-degrees.js';
import { InputError } from './errors.js';
import { geometryChecked } from './geometry-checked.js';
import type { NearInput, PositionInput } from './position.input.js';

/** Reads the point of an argument in WGS-84. Throws InputError where it lies on no map. */
export const requirePosition = (argument: string, { longitude, latitude, crs }: PositionInput): Position =>
  geometryChecked(() => {
    requireDegrees(longitude, 'longitude', `${argument}.longitude`);
    requireDegrees(latitude, 'latitude', `${argument}.latitude`);
    return convert({ longitude, latitude }, crs, 'WGS84');
  });

/** Reads the radius of an argument, kilometres: half the way around the Earth at most. */
export const requireRadius = (argument: string, { radiusKm }: NearInput): number => {
  if (radiusKm > 0 && radiusKm <= 20_000) return radiusKm;
  throw new InputError(`${argument}.radiusKm`, String(radiusKm), {
    zh: '大于0、不超过20,000公里',
    en: 'above 0 to 20,000 km',
  });
};
