import { weightedMean } from '../../../analysis/weighting/weighted-mean.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Score } from '../../gap/score.type.js';
import type { CandidateFacts } from '../reason/candidate-facts.js';
import { candidateParts, type Ranking, type Scores } from './candidate-score.js';

const notKnown = { zh: '未知：缺少数据', en: 'not known: data are lacking' };

/** Score of a candidate, with the weights behind it. */
export interface Scoring extends Pick<Scores, 'weights'>, Pick<Ranking, 'method'> {
  /** Null where the candidate has no score. */
  readonly value: number | null;
}

/** Explains a candidate's score: its parts, their weights, and why a part is lacking. */
export const scoreOfCandidate = (
  facts: CandidateFacts,
  { value, weights, method }: Scoring,
  language: RequestContext['language'],
): Score => {
  const values = facts.parts.map((part) => (Number.isNaN(part) ? null : part));
  // TOPSIS counts the unknown as nothing, with its full weight; a mean leaves it out.
  const used = method === 'TOPSIS' ? weights : weightedMean(values, weights).weights;
  return {
    value,
    parts: candidateParts.map((name, i) => ({
      name,
      value: values[i]!,
      weight: used[i]!,
      omitted: values[i] === null ? notKnown[language] : null,
    })),
  };
};
