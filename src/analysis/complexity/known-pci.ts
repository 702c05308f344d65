import { finiteList } from '../number/finite-list.js';

/** PCI with 0 for segments that have none (NaN), which then add nothing to a sum. Throws LENGTH or NOT_FINITE. */
export function knownPci(pci: Float64Array, segments: number): Float64Array {
  const known = pci.map((value) => (Number.isNaN(value) ? 0 : value));
  if (segments > 0 || known.length > 0) finiteList('pci', known, { length: segments });
  return known;
}
