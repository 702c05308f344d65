import type { DirectedGraph, NodeLinks } from '../graph/directed-graph.js';
import { nodesBetween } from '../graph/nodes-between.js';
import type { SegmentStatus } from './segment-status.js';

/** Verbs 建链, 补链, 延链, 强链, keep, watch: in the order in which they are counted. */
export const verbs = ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH'] as const;
export type Verb = (typeof verbs)[number];

/** Ground on which a verb stands. */
export type VerbGround =
  | 'NOTHING_PRESENT'
  | 'CONSUMED_BY_PRESENT'
  | 'BETWEEN_PRESENT'
  | 'FED_BY_PRESENT'
  | 'WEAK'
  | 'STRONG'
  | 'NOT_SURVEYED'
  | 'NO_LINK_TO_PRESENT';

const verbOf: Readonly<Record<VerbGround, Verb>> = {
  NOTHING_PRESENT: 'BUILD',
  CONSUMED_BY_PRESENT: 'COMPLETE',
  BETWEEN_PRESENT: 'COMPLETE',
  FED_BY_PRESENT: 'EXTEND',
  WEAK: 'STRENGTHEN',
  STRONG: 'KEEP',
  NOT_SURVEYED: 'WATCH',
  NO_LINK_TO_PRESENT: 'WATCH',
};

export const verbOn = (ground: VerbGround): Verb => verbOf[ground];

/** Present neighbours of a node, itself apart, each once, ascending. */
export const presentNeighbours = (
  { start, target }: NodeLinks,
  node: number,
  present: ArrayLike<number>,
): readonly number[] => {
  const neighbours: number[] = [];
  let ascends = true;
  for (let i = start[node]!; i < start[node + 1]!; i++) {
    const neighbour = target[i]!;
    if (neighbour === node || !(present[neighbour]! > 0)) continue;
    ascends &&= neighbours.length === 0 || neighbour > neighbours.at(-1)!;
    neighbours.push(neighbour);
  }
  return ascends ? neighbours : [...new Set(neighbours)].sort((a, b) => a - b);
};

const anyPresent = ({ start, target }: NodeLinks, node: number, present: ArrayLike<number>): boolean => {
  for (let i = start[node]!; i < start[node + 1]!; i++) {
    if (target[i] !== node && present[target[i]!]! > 0) return true;
  }
  return false;
};

/** Relation of a missing segment to the present segments of its chain. */
export type MissingGround = Extract<
  VerbGround,
  'NOTHING_PRESENT' | 'CONSUMED_BY_PRESENT' | 'BETWEEN_PRESENT' | 'FED_BY_PRESENT' | 'NO_LINK_TO_PRESENT'
>;

/**
 * Finds where a missing segment lies, by node. `graph` holds the links among the segments, upstream to downstream;
 * `enterprises` is n, present where > 0. Consumed by a present segment first, then between two present ones (see
 * `nodesBetween`), then fed by one. O(segments + links) for the first that is asked for. Throws LENGTH where the
 * columns do not fit the graph.
 */
export const missingGrounds = (
  graph: DirectedGraph,
  enterprises: ArrayLike<number>,
): ((node: number) => MissingGround) => {
  const marked = Uint8Array.from(enterprises, (n) => Number(n > 0));
  const nothing = !marked.includes(1);
  let between: Uint8Array | undefined;
  return (node) => {
    if (nothing) return 'NOTHING_PRESENT';
    if (anyPresent(graph.out, node, enterprises)) return 'CONSUMED_BY_PRESENT';
    between ??= nodesBetween(graph, marked);
    if (between[node] === 1) return 'BETWEEN_PRESENT';
    return anyPresent(graph.in, node, enterprises) ? 'FED_BY_PRESENT' : 'NO_LINK_TO_PRESENT';
  };
};

/**
 * Finds the ground of each segment’s verb. COMPLETE: a present segment consumes it, or it lies between two present
 * ones; EXTEND: not so, and a present segment feeds it (see `missingGrounds`). O(segments + links).
 * Throws LENGTH where something is missing and the columns do not fit the graph. Source: rule set 2026.1 of this
 * project.
 */
export const verbGrounds = (
  graph: DirectedGraph,
  enterprises: ArrayLike<number>,
  statuses: readonly SegmentStatus[],
): readonly VerbGround[] => {
  const missing = missingGrounds(graph, enterprises);
  return statuses.map((status, node) => {
    if (status === 'MISSING') return missing(node);
    return status === 'UNKNOWN' ? 'NOT_SURVEYED' : status;
  });
};
