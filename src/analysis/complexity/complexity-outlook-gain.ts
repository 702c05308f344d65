import { proximitySums } from '../relatedness/proximity-sums.js';
import type { Relatedness } from '../relatedness/relatedness.js';
import { heldMask } from './held-mask.js';
import { knownPci } from './known-pci.js';

export interface ComplexityOutlookGain {
  /** The printed Atlas subtracts a term of distance and PCI of the gained segment; this variant, common in packages, does not. */
  readonly variant: 'WITHOUT_DISTANCE_TERM';
  /** By segment, in standard deviations of ECI; 0 for a segment the place has. */
  readonly gain: Float64Array;
}

/**
 * Computes COG[c,s] = (1 − M[c,s])·Σ_t (1 − M[c,t])·φ[t,s]/Σ_r φ[t,r]·PCI_t: what s would add to a place's outlook.
 * `pci` as in `complexityOutlookIndex`. O(ones of M) a place. Throws LENGTH, NOT_FINITE or OUT_OF_RANGE.
 * Source: Hausmann et al., Atlas of Economic Complexity, without the distance term.
 */
export function complexityOutlookGain(
  space: Relatedness,
  held: ArrayLike<number>,
  pci: Float64Array,
): ComplexityOutlookGain {
  const complexities = knownPci(pci, space.segmentAt.length);
  const lacks = heldMask(complexities.length, held).map((holds) => 1 - holds);
  const weight = complexities.map((value, t) => (lacks[t]! * value) / space.proximitySum[t]!);
  const gain = proximitySums(space, weight).map((sum, s) => lacks[s]! * sum);
  return { variant: 'WITHOUT_DISTANCE_TERM', gain };
}
