import { heldMask } from './held-mask.js';
import { knownPci } from './known-pci.js';
import type { Relatedness } from './relatedness.js';
import { relatednessDensity } from './relatedness-density.js';

/**
 * COI[c] = Σ_s ω[c,s]·(1 − M[c,s])·PCI_s, in standard deviations of ECI: how near a place is to complex segments that
 * it lacks. `pci` is on the scale of `complexity`; segments without one (NaN: no place has them) add nothing.
 * Throws LENGTH, NOT_FINITE or OUT_OF_RANGE. Source: Hausmann et al., Atlas of Economic Complexity.
 */
export function complexityOutlookIndex(
  space: Relatedness,
  held: ArrayLike<number>,
  pci: Float64Array,
): number {
  const known = knownPci(pci, space.segmentAt.length);
  const mask = heldMask(known.length, held);
  return relatednessDensity(space, held).reduce(
    (sum, density, s) => sum + density * (1 - mask[s]!) * known[s]!,
    0,
  );
}
