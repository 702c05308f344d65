import type { CandidateList } from '../pool/candidate-list.js';
import { writeParts } from './candidate-parts.js';
import { candidateParts } from './candidate-score.js';

/** Columns of some candidates, one a part, in the order of `candidateParts`. */
export const partColumns = (list: CandidateList, candidates: ArrayLike<number>): Float64Array[] => {
  const columns = candidateParts.map(() => new Float64Array(candidates.length));
  const parts = new Float64Array(candidateParts.length);
  for (let i = 0; i < candidates.length; i++) {
    writeParts(list, candidates[i]!, parts);
    columns.forEach((column, part) => {
      column[i] = parts[part]!;
    });
  }
  return columns;
};
