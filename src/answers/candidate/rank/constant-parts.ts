import type { CandidateList } from '../pool/candidate-list.js';
import { writeParts } from './candidate-parts.js';
import { candidateParts } from './candidate-score.js';

/** Finds by part whether it has one value throughout the candidates. */
export const constantParts = (list: CandidateList): readonly boolean[] => {
  const constant = candidateParts.map(() => true);
  const [first, parts] = [new Float64Array(constant.length), new Float64Array(constant.length)];
  if (list.size > 0) writeParts(list, 0, first);
  for (let candidate = 1; candidate < list.size; candidate++) {
    writeParts(list, candidate, parts);
    for (let part = 0; part < parts.length; part++) if (parts[part] !== first[part]) constant[part] = false;
  }
  return constant;
};
