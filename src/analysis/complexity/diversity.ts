import type { PresenceMatrix } from './presence-matrix.js';

/** Counts k_c = Σ_s M[c,s]: how many segments each place is specialised in. Source: Hidalgo & Hausmann 2009. */
export function diversity({ places, placeStart }: PresenceMatrix): Int32Array {
  return Int32Array.from({ length: places }, (_, place) => placeStart[place + 1]! - placeStart[place]!);
}
