import type { SnapshotRows } from '../../src/snapshot/tables/graph-rows.js';

const id = (i: number): string => `e${String(i).padStart(6, '0')}`;

/** One supply for every two enterprises, spread by two primes. */
export const randomSupplies = (enterprises: number): SnapshotRows['supplies'] =>
  Array.from({ length: enterprises >> 1 }, (_, i) => ({
    supplier: id((i * 7_919) % enterprises),
    customer: id((i * 104_729 + 1) % enterprises),
  }));
