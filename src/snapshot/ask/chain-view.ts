import { type DirectedGraph, directedGraph } from '../../analysis/graph/directed-graph.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { listOf, positionsByValue } from '../tables/adjacency.js';
import { type ChainMember, none, type Snapshot } from '../tables/snapshot.js';
import { chainMembers } from './chain-members.js';

/** Chain by itself, the same for every place. Rows are the chain’s segments in its own order. */
export interface ChainView {
  readonly members: readonly ChainMember[];
  /** Segment by row, and the rows by their segments, ascending, as the cells of a place ascend. */
  readonly segment: Int32Array;
  readonly bySegment: Int32Array;
  /** Links among the chain’s segments. */
  readonly graph: DirectedGraph;
  /** 1 for a pure group: it has parts in the chain, and neither links in it nor activity of its own. */
  readonly group: Uint8Array;
  /** 1 where the segment is a part of no other of the chain: these sum to the chain, each activity once. */
  readonly topmost: Uint8Array;
  readonly weight: Float64Array;
  /** 0 in each row, and NaN in each row: columns of a place without any enterprise of the chain. */
  readonly zero: readonly number[];
  readonly notKnown: readonly number[];
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

/** Columns of a chain that its members alone make up. */
const columnsOf = ({ segments }: Snapshot, members: readonly ChainMember[]) => {
  const segment = Int32Array.from(members, (member) => member.segment);
  return {
    segment,
    bySegment: positionsByValue(segments.size, segment).items,
    weight: Float64Array.from(members, ({ weight }) => weight),
    zero: members.map(() => 0),
    notKnown: members.map(() => Number.NaN),
  };
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
    ...columnsOf(snapshot, members),
    members,
    graph,
    topmost,
    headings: [...hasParts].filter((row) => !linked(row)),
  };
};

/** A row with its member and its columns; a link from either end. */
const [rowBytes, linkBytes] = [144, 16];

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
