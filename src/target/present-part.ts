import { type KeptPart, keptPart } from '../analysis/kept-part.js';
import type { ChainView } from '../projection/chain-view.js';
import { type Image, none } from '../projection/image.js';
import { rollupCell } from '../projection/rollup-cell.js';

/** Distinct enterprises in a place at a segment or a part of it. */
export const presentCount = (image: Image, place: number, segment: number): number => {
  const cell = rollupCell(image.rollup, place, segment);
  return cell === none ? 0 : image.rollup.count[cell]!;
};

/** The part of a chain that is present in a place; pure groups left out. */
export const presentPart = (image: Image, place: number, { members, group, graph }: ChainView): KeptPart => {
  const present: number[] = [];
  members.forEach(({ segment }, row) => {
    if (group[row] === 0 && presentCount(image, place, segment) > 0) present.push(row);
  });
  return keptPart(graph, present);
};
