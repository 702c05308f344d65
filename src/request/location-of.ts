import { convert } from '../geo/convert.js';
import type { Crs } from '../geo/crs.js';
import type { Location } from './location.type.js';

/** Coordinates as stored, in WGS-84. */
export interface Stored {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly precision?: string | null;
}

/** Point in the system asked for; null where unknown. Digits beyond a centimetre say nothing. */
export const locationOf = ({ longitude, latitude, precision = null }: Stored, crs: Crs): Location | null => {
  if (longitude === null || latitude === null) return null;
  const there = convert({ longitude, latitude }, 'WGS84', crs);
  const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
  return { longitude: rounded(there.longitude), latitude: rounded(there.latitude), crs, precision };
};
