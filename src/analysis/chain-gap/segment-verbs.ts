import type { DirectedGraph, NodeLinks } from '../graph/directed-graph.js';
import { nodesBetween } from '../graph/nodes-between.js';
import type { Fit } from './fit.js';

/** Verbs 建链, 补链, 延链, 强链, keep, watch: in the order in which they are counted. */
export const verbs = ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH'] as const;
export type Verb = (typeof verbs)[number];

/** Relation of a missing segment to the present segments of its chain. */
export type MissingGround =
  | 'NOTHING_PRESENT'
  | 'CONSUMED_BY_PRESENT'
  | 'BETWEEN_PRESENT'
  | 'FED_BY_PRESENT'
  | 'NO_LINK_TO_PRESENT';

/** Ground on which a verb stands; NOTHING_PRESENT by rule set 2026.1 alone, which asks for no fit. */
export type VerbGround =
  | MissingGround
  | Fit
  | 'CHAIN_POSSIBLY_PRESENT'
  | 'WEAK'
  | 'ONLY_ONE_KNOWN'
  | 'STRENGTH_NOT_KNOWN'
  | 'STRONG'
  | 'POSSIBLY_PRESENT'
  | 'NOT_SURVEYED';

const verbOf: Readonly<Record<VerbGround, Verb>> = {
  NOTHING_PRESENT: 'BUILD',
  LEADING_CHAIN: 'BUILD',
  RELATED: 'BUILD',
  CONSUMED_BY_PRESENT: 'COMPLETE',
  BETWEEN_PRESENT: 'COMPLETE',
  FED_BY_PRESENT: 'EXTEND',
  WEAK: 'STRENGTHEN',
  ONLY_ONE_KNOWN: 'STRENGTHEN',
  STRONG: 'KEEP',
  NOTHING_NEAR: 'WATCH',
  FIT_NOT_KNOWN: 'WATCH',
  CHAIN_POSSIBLY_PRESENT: 'WATCH',
  NO_LINK_TO_PRESENT: 'WATCH',
  STRENGTH_NOT_KNOWN: 'WATCH',
  POSSIBLY_PRESENT: 'WATCH',
  NOT_SURVEYED: 'WATCH',
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

const isAnyPresent = (enterprises: ArrayLike<number>): boolean => {
  for (let node = 0; node < enterprises.length; node++) if (enterprises[node]! > 0) return true;
  return false;
};

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
  const nothing = !isAnyPresent(enterprises);
  let between: ArrayLike<number> | undefined;
  return (node) => {
    if (nothing) return 'NOTHING_PRESENT';
    if (anyPresent(graph.out, node, enterprises)) return 'CONSUMED_BY_PRESENT';
    between ??= nodesBetween(graph, enterprises);
    if (between[node] === 1) return 'BETWEEN_PRESENT';
    return anyPresent(graph.in, node, enterprises) ? 'FED_BY_PRESENT' : 'NO_LINK_TO_PRESENT';
  };
};
