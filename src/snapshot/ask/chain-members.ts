import { type Closure, closure } from '../../analysis/graph/closure.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import type { Adjacency } from '../tables/adjacency.js';
import type { ChainMember, Snapshot } from '../tables/snapshot.js';
import { derivedChain } from './derived-chain.js';

interface Derived {
  readonly closure: Closure;
  readonly members: readonly ChainMember[];
}

const neighbours = ({ start, items }: Adjacency) => ({ start, target: items });

/**
 * Lists the members of a derived chain, nearest first; segments of one depth by code, which is the order of their
 * rows.
 */
const membersOf = ({ nodes, depth }: Closure, stage: string): readonly ChainMember[] =>
  Array.from(nodes, (segment, i) => ({ segment, depth: depth[i]! }))
    .sort((a, b) => a.depth - b.depth || a.segment - b.segment)
    .map((reached) => ({ segment: reached.segment, stage: reached.depth === 0 ? null : stage, weight: 1 }));

/** A segment reached, and as a member. */
const rowBytes = 100;

const bytesOf = ({ members }: Derived): number => rowBytes * members.length;

/** Snapshots that differ in enterprises alone share the table of chains, which is never made without that of segments. */
const derive = keptByKey(
  { name: 'derived-chains', maxBytes: maxBytes.chains, bytesOf },
  (snapshot: Snapshot, chain: number): Derived => {
    const { segment, direction, depth } = derivedChain(snapshot, chain)!;
    const { size, feeds, fedBy } = snapshot.segments;
    const graph = { nodes: size, out: neighbours(feeds), in: neighbours(fedBy) };
    const reached = closure(graph, [segment], direction, depth);
    return { closure: reached, members: membersOf(reached, direction) };
  },
  ({ chains }) => chains,
);

/** Lists the segments of a chain in its own order; a derived chain’s from its segment outwards, each of weight 1. */
export const chainMembers = (snapshot: Snapshot, chain: number): readonly ChainMember[] =>
  snapshot.chains.members[chain] ?? derive(snapshot, chain).members;

/** Tells whether a derived chain goes on beyond its depth. */
export const isCutOff = (snapshot: Snapshot, chain: number): boolean => derive(snapshot, chain).closure.cut;
