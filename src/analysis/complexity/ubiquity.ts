import type { PresenceMatrix } from './presence-matrix.js';

/** Counts k_s = Σ_c M[c,s]: how many places are specialised in each segment. Source: Hidalgo & Hausmann 2009. */
export function ubiquity({ segments, segmentStart }: PresenceMatrix): Int32Array {
  return Int32Array.from(
    { length: segments },
    (_, segment) => segmentStart[segment + 1]! - segmentStart[segment]!,
  );
}
