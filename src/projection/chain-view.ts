import { type DirectedGraph, directedGraph } from '../analysis/directed-graph.js';
import { listOf } from './adjacency.js';
import { chainMembers } from './chain-members.js';
import { type Image, type Member, none } from './image.js';
import { memoByChain } from './memo-by-chain.js';

/** A chain by itself, the same for every place. Rows are the chain’s segments in its own order. */
export interface ChainView {
  readonly members: readonly Member[];
  /** Links among the chain’s segments. */
  readonly graph: DirectedGraph;
  /** 1 for a pure group: it has parts in the chain, and neither links in it nor activity of its own. */
  readonly group: Uint8Array;
  /** 1 where the segment is a part of no other of the chain: these sum to the chain, each activity once. */
  readonly topmost: Uint8Array;
  readonly weight: Float64Array;
}

const linksAmong = ({ segments }: Image, members: readonly Member[]): DirectedGraph => {
  const rowOf = new Map(members.map(({ segment }, row) => [segment, row]));
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
const widerRows = ({ segments }: Image, rowOf: ReadonlyMap<number, number>, segment: number): number[] => {
  const seen = new Set([segment]);
  for (let one = segments.parent[segment]!; one !== none && !seen.has(one); one = segments.parent[one]!)
    seen.add(one);
  seen.delete(segment);
  return [...seen].flatMap((one) => rowOf.get(one) ?? []);
};

const chainViewOf = (image: Image, chain: number): ChainView => {
  const members = chainMembers(image, chain);
  const rowOf = new Map(members.map(({ segment }, row) => [segment, row]));
  const graph = linksAmong(image, members);
  const hasParts = new Uint8Array(members.length);
  const topmost = new Uint8Array(members.length).fill(1);
  members.forEach(({ segment }, row) => {
    const wider = widerRows(image, rowOf, segment);
    if (wider.length > 0) topmost[row] = 0;
    for (const one of wider) hasParts[one] = 1;
  });
  const linked = (row: number) =>
    graph.out.start[row + 1]! > graph.out.start[row]! || graph.in.start[row + 1]! > graph.in.start[row]!;
  const active = (row: number) => listOf(image.activities.ofSegment, members[row]!.segment).length > 0;
  return {
    members,
    graph,
    topmost,
    group: hasParts.map((has, row) => Number(has === 1 && !linked(row) && !active(row))),
    weight: Float64Array.from(members, ({ weight }) => weight),
  };
};

export const chainView = memoByChain(chainViewOf, ({ members }) => members.length);
