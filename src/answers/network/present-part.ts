import { type KeptPart, keptPart } from '../../analysis/graph/kept-part.js';
import type { ChainView } from '../../snapshot/ask/chain-view.js';
import { rollupCell } from '../../snapshot/ask/rollup-cell.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';

/** Number of distinct enterprises in a place at a segment or a part of it. */
export const presentCount = (snapshot: Snapshot, place: number, segment: number): number => {
  const cell = rollupCell(snapshot.rollup, place, segment);
  return cell === none ? 0 : snapshot.rollup.count[cell]!;
};

/** Part of a chain that is present in a place; pure groups left out. */
export const presentPart = (
  snapshot: Snapshot,
  place: number,
  { members, group, graph }: ChainView,
): KeptPart => {
  const present: number[] = [];
  members.forEach(({ segment }, row) => {
    if (group[row] === 0 && presentCount(snapshot, place, segment) > 0) present.push(row);
  });
  return keptPart(graph, present);
};
