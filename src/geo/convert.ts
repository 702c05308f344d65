import { bd09OfGcj02 } from './bd09.js';
import type { Crs } from './crs.js';
import { gcj02OfWgs84, inShiftedBox } from './gcj02.js';
import type { Position } from './position.js';

type Shift = (wgs84: Position) => Position;

/** How each system is reached from WGS-84 inside the box; undefined where it is the same to a centimetre. */
const shifts: Readonly<Record<Crs, Shift | undefined>> = {
  WGS84: undefined,
  CGCS2000: undefined,
  GCJ02: gcj02OfWgs84,
  BD09: (position) => bd09OfGcj02(gcj02OfWgs84(position)),
};

/** Degrees; a tenth of a millimetre. */
const closeEnough = 1e-9;
const maxSteps = 12;

/** The point that a shift takes to the target: guess, and correct by the error of the guess. */
const unshifted = (target: Position, shift: Shift): Position => {
  let guess = target;
  for (let step = 0; step < maxSteps; step++) {
    const reached = shift(guess);
    const [east, north] = [target.longitude - reached.longitude, target.latitude - reached.latitude];
    guess = { longitude: guess.longitude + east, latitude: guess.latitude + north };
    if (Math.abs(east) < closeEnough && Math.abs(north) < closeEnough) break;
  }
  return guess;
};

const toWgs84 = (position: Position, shift: Shift | undefined): Position => {
  if (!shift) return position;
  const original = unshifted(position, shift);
  return inShiftedBox(original) ? original : position;
};

/**
 * Converts a position to another reference system, degrees. GCJ-02 and BD-09 by the public formulas; the way back is
 * a fixed-point iteration that ends within 0.1 mm. Points outside the box of the GCJ-02 formula stay as they are, in
 * both systems. CGCS2000 is taken as WGS-84: they differ by centimetres.
 */
export const convert = (position: Position, from: Crs, to: Crs): Position => {
  if (shifts[from] === shifts[to]) return position;
  const wgs84 = toWgs84(position, shifts[from]);
  const shift = shifts[to];
  return shift && inShiftedBox(wgs84) ? shift(wgs84) : wgs84;
};
