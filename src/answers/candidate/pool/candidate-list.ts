import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { distancePart, distancePartOf, writeParts } from '../rank/candidate-parts.js';
import { candidateParts } from '../rank/candidate-score.js';
import type { CandidatePlace } from './candidate-place.js';
import { type CandidateBlock, sizeOf } from './candidate-pool.js';

/** Candidates by number: their block, and their row in it. */
export interface CandidateList {
  readonly at: CandidatePlace;
  readonly size: number;
  readonly blocks: readonly CandidateBlock[];
  readonly block: Int32Array;
  readonly row: Int32Array;
}

export const candidateList = (at: CandidatePlace, blocks: readonly CandidateBlock[]): CandidateList => {
  const size = sizeOf(blocks);
  const [block, row] = [new Int32Array(size), new Int32Array(size)];
  let next = 0;
  blocks.forEach(({ rows }, i) => {
    block.fill(i, next, next + rows.length);
    row.set(rows, next);
    next += rows.length;
  });
  return { at, size, blocks, block, row };
};

export const enterpriseOf = ({ blocks, block, row }: CandidateList, candidate: number): number =>
  blocks[block[candidate]!]!.columns.enterprise[row[candidate]!]!;

/** Columns of some candidates, one a part, in the order of `candidateParts`. */
export const partColumns = (
  { at, blocks, block, row }: CandidateList,
  candidates: ArrayLike<number>,
): Float64Array[] => {
  const columns = candidateParts.map(() => new Float64Array(candidates.length));
  const parts = new Float64Array(candidateParts.length);
  for (let i = 0; i < candidates.length; i++) {
    const [of, its] = [blocks[block[candidates[i]!]!]!, row[candidates[i]!]!];
    writeParts(at, of, its, parts);
    parts[distancePart] = distancePartOf(at, of, its);
    columns.forEach((column, part) => {
      column[i] = parts[part]!;
    });
  }
  return columns;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares candidates by id of the enterprise, then by code of the gap. */
export const byName = (snapshot: Snapshot, list: CandidateList) => {
  const idOf = (i: number): string => snapshot.enterprises.ids[enterpriseOf(list, i)]!;
  const codeOf = (i: number): string => snapshot.segments.codes[list.blocks[list.block[i]!]!.segment]!;
  return (a: number, b: number): number => byText(idOf(a), idOf(b)) || byText(codeOf(a), codeOf(b));
};
