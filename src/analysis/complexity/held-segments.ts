import { wholeNumber } from '../number/whole-number.js';
import type { PresenceMatrix } from './presence-matrix.js';

/** Lists the segments with M[c,s] = 1, ascending. Throws OUT_OF_RANGE for a place outside the matrix. */
export function heldSegments({ places, placeStart, segmentOf }: PresenceMatrix, place: number): Int32Array {
  wholeNumber('place', place, 0, places - 1);
  return segmentOf.subarray(placeStart[place]!, placeStart[place + 1]!);
}
