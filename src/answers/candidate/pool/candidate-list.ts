import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { type CandidateBlock, sizeOf } from './candidate-block.js';
import type { CandidatePlace } from './candidate-place.js';
import { medianSizeOf } from './median-size-of.js';

/** Candidates by number: their block, and their row in it; an enterprise once. */
export interface CandidateList {
  readonly at: CandidatePlace;
  readonly size: number;
  readonly blocks: readonly CandidateBlock[];
  readonly block: Int32Array;
  readonly row: Int32Array;
  /** Median of the known sizes, which stands for an unknown size. */
  readonly medianSize: number;
}

/** Numbers candidates, block after block; no enterprise stands in two rows. */
export const candidateList = (at: CandidatePlace, blocks: readonly CandidateBlock[]): CandidateList => {
  const size = sizeOf(blocks);
  const [block, row] = [new Int32Array(size), new Int32Array(size)];
  let next = 0;
  blocks.forEach(({ rows }, i) => {
    block.fill(i, next, next + rows.length);
    row.set(rows, next);
    next += rows.length;
  });
  return { at, size, blocks, block, row, medianSize: medianSizeOf(blocks) };
};

export const enterpriseOf = ({ blocks, block, row }: CandidateList, candidate: number): number =>
  blocks[block[candidate]!]!.columns.enterprise[row[candidate]!]!;

/** Compares candidates by id of the enterprise. */
export const byName =
  ({ enterprises }: Snapshot, list: CandidateList) =>
  (a: number, b: number): number =>
    enterprises.ids.compared(enterpriseOf(list, a), enterpriseOf(list, b));
