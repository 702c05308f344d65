import { median } from '../../../analysis/number/median.js';
import { type CandidateBlock, sizeOf } from './candidate-block.js';
import { knownPart } from './candidate-columns.js';

/** Middle of all percentiles, where no candidate’s size is known. */
const middle = 0.5;

const sizesOf = (blocks: readonly CandidateBlock[]): Float64Array => {
  const sizes = new Float64Array(sizeOf(blocks));
  let count = 0;
  for (const { columns, rows } of blocks)
    for (const row of rows)
      if ((columns.known[row]! & knownPart.size) !== 0) sizes[count++] = columns.size[row]!;
  return sizes.subarray(0, count);
};

/** Sizes of a block’s rows in the middle of all, the lower and the upper; by the order that the columns keep. */
const middleOf = ({ columns: { enterprise, size, bySize }, rows }: CandidateBlock): number[] => {
  const isCandidate = new Uint8Array(enterprise.length);
  for (let i = 0; i < rows.length; i++) isCandidate[rows[i]!] = 1;
  let count = 0;
  for (let i = 0; i < bySize.length; i++) count += isCandidate[bySize[i]!]!;
  const sizes: number[] = [];
  let seen = 0;
  for (let i = 0; seen <= count >> 1 && i < bySize.length; i++) {
    if (isCandidate[bySize[i]!] === 0) continue;
    if (seen >= (count - 1) >> 1) sizes.push(size[bySize[i]!]!);
    seen++;
  }
  return sizes;
};

/** Median of the known sizes of candidates, which stands for an unknown size. */
export const medianSizeOf = (blocks: readonly CandidateBlock[]): number => {
  const [block] = blocks;
  const sizes = block !== undefined && blocks.length === 1 ? middleOf(block) : sizesOf(blocks);
  return sizes.length === 0 ? middle : median(sizes);
};
