import { finiteList } from '../number/finite-list.js';

/** Sets PCI to 0 for segments without it (NaN), which then add nothing to a sum. Throws LENGTH or NOT_FINITE. */
export function knownPci(pci: Float64Array, segments: number): Float64Array {
  const values = pci.map((value) => (Number.isNaN(value) ? 0 : value));
  if (segments > 0 || values.length > 0) finiteList('pci', values, { length: segments });
  return values;
}
