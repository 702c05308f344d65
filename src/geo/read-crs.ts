import { trimBlanks } from '../codes/blanks.js';
import { nothing, plain, type Reading, refused } from '../codes/cell/reading.js';
import { type Crs, crsOfLabel } from './crs.js';

/** Reads the reference system that a label means: WGS84, 高德, 百度, 天地图 and the like. */
export const readCrs = (given: string): Reading<Crs, 'system-unknown'> => {
  if (trimBlanks(given) === '') return nothing;
  const crs = crsOfLabel(trimBlanks(given));
  return crs === undefined ? refused('system-unknown') : plain(crs);
};
