import type { PresenceMatrix } from '../complexity/presence-matrix.js';
import { wholeNumber } from '../number/whole-number.js';

function together(presence: PresenceMatrix, s: number, t: number): number {
  const { segmentStart, placeOf } = presence;
  const endOfS = segmentStart[s + 1]!;
  const endOfT = segmentStart[t + 1]!;
  let count = 0;
  for (let i = segmentStart[s]!, j = segmentStart[t]!; i < endOfS && j < endOfT; ) {
    const difference = placeOf[i]! - placeOf[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/**
 * Computes φ[s,t] = Σ_c M[c,s]·M[c,t] / max(k_s, k_t), in [0,1], symmetric; φ[s,s] = 1, also for a segment that no
 * place has. 0 for two different segments where no place has either. Throws OUT_OF_RANGE for a segment outside the
 * matrix.
 * Source: Hidalgo, Klinger, Barabási & Hausmann 2007, doi 10.1126/science.1144581.
 */
export function proximity(presence: PresenceMatrix, s: number, t: number): number {
  wholeNumber('s', s, 0, presence.segments - 1);
  wholeNumber('t', t, 0, presence.segments - 1);
  if (s === t) return 1;
  const { segmentStart } = presence;
  const larger = Math.max(segmentStart[s + 1]! - segmentStart[s]!, segmentStart[t + 1]! - segmentStart[t]!);
  return larger === 0 ? 0 : together(presence, s, t) / larger;
}
