import type { Snapshot } from '../tables/snapshot.js';

export const chainDirections = ['UPSTREAM', 'DOWNSTREAM'] as const;
export type ChainDirection = (typeof chainDirections)[number];

/** Links away from its segment that a derived chain may reach. */
export const maxDepth = 20;

/** Segments upstream or downstream of a segment, to a depth in links. */
export interface DerivedChain {
  readonly segment: number;
  readonly direction: ChainDirection;
  /** 1 to `maxDepth`. */
  readonly depth: number;
}

/**
 * Makes the row number of a derived chain: it follows from the chain’s definition, beyond the rows of the graph’s own
 * chains.
 */
export const derivedChainRow = (
  { chains }: Snapshot,
  { segment, direction, depth }: DerivedChain,
): number => {
  const start = segment * chainDirections.length + chainDirections.indexOf(direction);
  return chains.codes.length + start * maxDepth + depth - 1;
};

/** Reads the definition of a derived chain from its row number; null for a chain of the graph. */
export const derivedChain = ({ chains }: Snapshot, chain: number): DerivedChain | null => {
  const number = chain - chains.codes.length;
  if (number < 0) return null;
  const start = Math.floor(number / maxDepth);
  return {
    segment: Math.floor(start / chainDirections.length),
    direction: chainDirections[start % chainDirections.length]!,
    depth: (number % maxDepth) + 1,
  };
};

/** Finds the code of a chain by its row number; of a derived chain `from:SEGMENT:UPSTREAM:3`. */
export const chainCode = (snapshot: Snapshot, chain: number): string => {
  const derived = derivedChain(snapshot, chain);
  if (derived === null) return snapshot.chains.codes[chain]!;
  return `from:${snapshot.segments.codes[derived.segment]}:${derived.direction}:${derived.depth}`;
};
