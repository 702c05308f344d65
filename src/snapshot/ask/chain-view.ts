import { type DirectedGraph, directedGraph } from '../../analysis/graph/directed-graph.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { listOf } from '../tables/adjacency.js';
import { type ChainMember, none, type Snapshot } from '../tables/snapshot.js';
import { chainMembers } from './chain-members.js';

/** Chain by itself, the same for every place. Rows are the chain’s segments in its own order. */
export interface ChainView {
  readonly members: readonly ChainMember[];
  /** Links among the chain’s segments. */
  readonly graph: DirectedGraph;
  /** 1 for a pure group: it has parts in the chain, and neither links in it nor activity of its own. */
  readonly group: Uint8Array;
  /** 1 where the segment is a part of no other of the chain: these sum to the chain, each activity once. */
  readonly topmost: Uint8Array;
  readonly weight: Float64Array;
}

const linksAmong = (
  { segments }: Snapshot,
  members: readonly ChainMember[],
  rowOf: ReadonlyMap<number, number>,
): DirectedGraph => {
  const [from, to]: [number[], number[]] = [[], []];
  members.forEach(({ segment }, row) => {
    for (const consumer of listOf(segments.feeds, segment)) {
      const end = rowOf.get(consumer);
      if (end === undefined || end === row) continue;
      from.push(row);
      to.push(end);
    }
  });
  return directedGraph(members.length, from, to);
};

/** Rows of the chain that a segment is a part of, at any depth. */
const widerRows = ({ segments }: Snapshot, rowOf: ReadonlyMap<number, number>, segment: number): number[] => {
  const seen = new Set([segment]);
  for (
    let wider = segments.parent[segment]!;
    wider !== none && !seen.has(wider);
    wider = segments.parent[wider]!
  )
    seen.add(wider);
  seen.delete(segment);
  return [...seen].flatMap((wider) => rowOf.get(wider) ?? []);
};

/** Chain as far as segments and their links make it up. */
type Frame = Omit<ChainView, 'group'> & {
  /** Rows that have parts in the chain and no link in it: groups, where nobody works in them as such. */
  readonly headings: readonly number[];
};

const frameOf = (snapshot: Snapshot, chain: number): Frame => {
  const members = chainMembers(snapshot, chain);
  const rowOf = new Map(members.map(({ segment }, row) => [segment, row]));
  const graph = linksAmong(snapshot, members, rowOf);
  const hasParts = new Set<number>();
  const topmost = new Uint8Array(members.length).fill(1);
  members.forEach(({ segment }, row) => {
    if (snapshot.segments.parent[segment] === none) return;
    const wider = widerRows(snapshot, rowOf, segment);
    if (wider.length > 0) topmost[row] = 0;
    for (const widerRow of wider) hasParts.add(widerRow);
  });
  const linked = (row: number) =>
    graph.out.start[row + 1]! > graph.out.start[row]! || graph.in.start[row + 1]! > graph.in.start[row]!;
  return {
    members,
    graph,
    topmost,
    weight: Float64Array.from(members, ({ weight }) => weight),
    headings: [...hasParts].filter((row) => !linked(row)),
  };
};

/** A row with its member and its columns; a link from either end. */
const [rowBytes, linkBytes] = [120, 16];

const bytesOf = ({ members, graph }: Pick<ChainView, 'members' | 'graph'>): number =>
  rowBytes * members.length + linkBytes * graph.out.target.length;

const chainFrame = keptByKey(
  { name: 'chain-frames', maxBytes: maxBytes.chains, bytesOf },
  frameOf,
  ({ chains }) => chains,
);

const chainViewOf = (snapshot: Snapshot, chain: number): ChainView => {
  const { headings, ...frame } = chainFrame(snapshot, chain);
  const group = new Uint8Array(frame.members.length);
  for (const row of headings) {
    const { segment } = frame.members[row]!;
    if (listOf(snapshot.activities.ofSegment, segment).length === 0) group[row] = 1;
  }
  return { ...frame, group };
};

export const chainView = keptByKey({ name: 'chain-views', maxBytes: maxBytes.chains, bytesOf }, chainViewOf);
