import { heldMask } from '../complexity/held-mask.js';
import type { PresenceMatrix } from '../complexity/presence-matrix.js';
import { proximity } from './proximity.js';
import { proximitySums } from './proximity-sums.js';
import type { Relatedness } from './relatedness.js';

/** Rounding of a sum of which nothing is left. */
const ROUNDING = 1e-12;

/**
 * Computes ω[c,s] = Σ_t M[c,t]·φ[s,t] / Σ_t φ[s,t] for every segment s of one place, in [0,1], t = s included. `held`
 * is the segments with M[c,·] = 1: a place's own (`heldSegments`) or a supposed set. A place that holds nothing has 0
 * everywhere. O(ones of M) a place. Throws OUT_OF_RANGE for a segment outside the matrix.
 * Source: Hidalgo, Klinger, Barabási & Hausmann 2007, doi 10.1126/science.1144581.
 */
export function relatednessDensity(space: Relatedness, held: ArrayLike<number>): Float64Array {
  const sums = proximitySums(space, heldMask(space.segmentAt.length, held));
  // The bound holds the last rounding, where a place holds all that is close to s.
  return sums.map((sum, s) => Math.min(1, sum / space.proximitySum[s]!));
}

/**
 * Computes the density as `relatednessDensity` does, s itself left out of both sums: an only enterprise does not make
 * its own segment related. In [0,1]; 0 where no other segment is near. O(ones of M) a place. Throws OUT_OF_RANGE for a
 * segment outside the matrix. Source: Hidalgo et al. 2007; rule set 2026.2 of this project.
 */
export function densityOfOthers(space: Relatedness, held: ArrayLike<number>): Float64Array {
  const mask = heldMask(space.segmentAt.length, held);
  return proximitySums(space, mask).map((sum, s) => {
    const others = space.proximitySum[s]! - 1;
    const near = sum - mask[s]!;
    return others <= ROUNDING ? 0 : Math.min(1, Math.max(0, near <= ROUNDING ? 0 : near / others));
  });
}

/**
 * Computes one of the densities of `densityOfOthers` from the few segments that a place holds, in O(held · ubiquity).
 * Throws OUT_OF_RANGE likewise.
 */
export function densityOfOther(
  presence: PresenceMatrix,
  space: Relatedness,
  held: readonly number[],
  segment: number,
): number {
  const others = space.proximitySum[segment]! - 1;
  if (others <= ROUNDING) return 0;
  let near = 0;
  for (const other of held) if (other !== segment) near += proximity(presence, segment, other);
  return Math.min(1, near / others);
}
