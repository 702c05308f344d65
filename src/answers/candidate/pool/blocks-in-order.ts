import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { CandidateBlock } from './candidate-block.js';

/** Sorts blocks by code of the gap, then of the segment worked in: in this order equal fits are settled. */
export const blocksInOrder = (
  { segments: { codes } }: Snapshot,
  blocks: readonly CandidateBlock[],
): readonly CandidateBlock[] => {
  const keys = new Map(
    blocks.map((block) => [block, `${codes[block.segment]}\n${codes[block.through]}`] as const),
  );
  return [...blocks].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
};
