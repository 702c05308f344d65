import { finiteList } from '../number/finite-list.js';
import { heldMask } from './held-mask.js';
import { knownPci } from './known-pci.js';

/**
 * Computes COI[c] = Σ_s ω[c,s]·(1 − M[c,s])·PCI_s, in standard deviations of ECI: how near a place is to complex
 * segments that it lacks. `density` is the place's `relatednessDensity`, `held` the segments it was computed for;
 * `pci` is on the scale of `complexity`, and segments without one (NaN: no place has them) add nothing. Throws
 * LENGTH, NOT_FINITE, NEGATIVE or OUT_OF_RANGE. Source: Hausmann et al., Atlas of Economic Complexity.
 */
export function complexityOutlookIndex(
  density: Float64Array,
  held: ArrayLike<number>,
  pci: Float64Array,
): number {
  if (density.length === 0) return 0;
  finiteList('density', density, { least: 0 });
  const complexities = knownPci(pci, density.length);
  const mask = heldMask(density.length, held);
  return density.reduce((sum, omega, s) => sum + omega * (1 - mask[s]!) * complexities[s]!, 0);
}
