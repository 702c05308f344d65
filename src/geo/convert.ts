import gcoordModule from 'gcoord';
import type { Crs } from './crs.js';
import type { Position } from './position.js';

// Its types describe an ES module, what Node loads is CommonJS: the default import is the library itself.
const gcoord = gcoordModule as unknown as typeof gcoordModule.default;

const systems = {
  WGS84: gcoord.WGS84,
  CGCS2000: gcoord.WGS84,
  GCJ02: gcoord.GCJ02,
  BD09: gcoord.BD09,
} as const;

const fromWgs84 = ({ longitude, latitude }: Position, to: Crs): Position => {
  const moved = gcoord.transform([longitude, latitude], gcoord.WGS84, systems[to]);
  return { longitude: moved[0] as number, latitude: moved[1] as number };
};

/** The shift changes slowly, so guessing and correcting by the error of the guess ends quickly. */
const toWgs84 = (target: Position, from: Crs): Position => {
  let guess = target;
  for (let step = 0; step < 10; step++) {
    const reached = fromWgs84(guess, from);
    guess = {
      longitude: guess.longitude + target.longitude - reached.longitude,
      latitude: guess.latitude + target.latitude - reached.latitude,
    };
  }
  return guess;
};

/**
 * The same place in another reference system, degrees. GCJ-02 and BD-09 by the public formulas (library gcoord); the
 * way back is iterated and ends within 0.1 m. Outside the box in which GCJ-02 is defined a point stays as it is.
 */
export const convert = (position: Position, from: Crs, to: Crs): Position =>
  systems[from] === systems[to] ? position : fromWgs84(toWgs84(position, from), to);
