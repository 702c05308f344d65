import { adjacencyOf } from '../tables/adjacency.js';
import type { SnapshotRows } from '../tables/graph-rows.js';
import { rowsBy } from '../tables/rows-by.js';
import { type ChainMember, type ChainTable, none, type SegmentTable } from '../tables/snapshot.js';

export const buildSegments = ({
  segments,
  links,
}: Pick<SnapshotRows, 'segments' | 'links'>): SegmentTable => {
  const codes = segments.map(({ code }) => code);
  const rowOf = rowsBy(codes);
  const row = (code: string): number => rowOf.get(code) ?? none;
  const from = links.map((link) => row(link.from));
  const to = links.map((link) => row(link.to));
  return {
    size: segments.length,
    codes,
    names: segments.map(({ name }) => name),
    englishNames: segments.map(({ name, nameEn }) => nameEn ?? name),
    kinds: segments.map(({ kind }) => kind),
    rowOf,
    parent: Int32Array.from(segments, ({ parent }) => (parent === null ? none : row(parent))),
    feeds: adjacencyOf(segments.length, from, to),
    fedBy: adjacencyOf(segments.length, to, from),
  };
};

export const buildChains = (
  { chains, memberships }: Pick<SnapshotRows, 'chains' | 'memberships'>,
  segments: SegmentTable,
): ChainTable => {
  const codes = chains.map(({ code }) => code);
  const rowOf = rowsBy(codes);
  const members: ChainMember[][] = chains.map(() => []);
  for (const { chain, segment, stage, weight } of memberships) {
    const member = { segment: segments.rowOf.get(segment) ?? none, stage, weight: weight ?? 1 };
    members[rowOf.get(chain) ?? none]?.push(member);
  }
  return {
    codes,
    names: chains.map(({ name }) => name),
    englishNames: chains.map(({ name, nameEn }) => nameEn ?? name),
    rowOf,
    members,
  };
};
