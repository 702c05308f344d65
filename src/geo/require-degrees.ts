import { GeometryError } from './geometry-error.js';
import { inWords } from './in-words.js';

const most = { longitude: 180, latitude: 90 } as const;

/** Requires a number that is a longitude (−180 to 180) or a latitude (−90 to 90) in degrees. */
export const requireDegrees = (value: unknown, axis: 'longitude' | 'latitude', place: string): number => {
  if (typeof value === 'number' && Math.abs(value) <= most[axis]) return value;
  throw new GeometryError(place, inWords(value), {
    zh: `-${most[axis]}到${most[axis]}度的${axis === 'longitude' ? '经度' : '纬度'}`,
    en: `a ${axis} from -${most[axis]} to ${most[axis]} degrees`,
  });
};
