import { type Closure, closure } from '../analysis/closure.js';
import type { Adjacency } from './adjacency.js';
import { chainTables } from './chain-tables.js';
import { derivedChain } from './derived-chain.js';
import type { Image, Member } from './image.js';
import { memoByChain } from './memo-by-chain.js';

interface Derived {
  readonly closure: Closure;
  readonly members: readonly Member[];
}

const neighbours = ({ start, items }: Adjacency) => ({ start, target: items });

/** Nearest first, segments of one depth by code, which is the order of their rows. */
const membersOf = ({ nodes, depth }: Closure, stage: string): readonly Member[] =>
  Array.from(nodes, (segment, i) => ({ segment, depth: depth[i]! }))
    .sort((a, b) => a.depth - b.depth || a.segment - b.segment)
    .map((one) => ({ segment: one.segment, stage: one.depth === 0 ? null : stage, weight: 1 }));

const derive = memoByChain(
  (image, chain): Derived => {
    const { segment, direction, depth } = derivedChain(image, chain)!;
    const { size, feeds, fedBy } = image.segments;
    const graph = { nodes: size, out: neighbours(feeds), in: neighbours(fedBy) };
    const reached = closure(graph, [segment], direction, depth);
    return { closure: reached, members: membersOf(reached, direction) };
  },
  ({ members }) => members.length,
  chainTables,
);

/** Segments of a chain in its own order; a derived chain’s from its segment outwards, each of weight 1. */
export const chainMembers = (image: Image, chain: number): readonly Member[] =>
  image.chains.members[chain] ?? derive(image, chain).members;

/** Whether a derived chain goes on beyond its depth. */
export const isCutOff = (image: Image, chain: number): boolean => derive(image, chain).closure.cut;
