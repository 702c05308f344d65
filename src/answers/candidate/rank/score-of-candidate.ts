import { weightedMean } from '../../../analysis/weighting/weighted-mean.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Score } from '../../gap/score.type.js';
import type { CandidateFacts } from '../reason/candidate-facts.js';
import { candidateParts, type Ranking, type Scores } from './candidate-score.js';

const notKnown = { zh: '未知：缺少数据', en: 'not known: data are lacking' };

/** What a candidate came to, and by what weights. */
export interface Scoring extends Pick<Scores, 'weights'>, Pick<Ranking, 'method'> {
  /** Null where no score can be had. */
  readonly value: number | null;
}

/** A candidate's score with its parts, their weights, and why a part is lacking. */
export const scoreOfCandidate = (
  facts: CandidateFacts,
  { value, weights, method }: Scoring,
  language: RequestContext['language'],
): Score => {
  const known = facts.parts.map((part) => (Number.isNaN(part) ? null : part));
  // TOPSIS counts the unknown as nothing, with its full weight; a mean leaves it out.
  const used = method === 'TOPSIS' ? weights : weightedMean(known, weights).weights;
  return {
    value,
    parts: candidateParts.map((name, i) => ({
      name,
      value: known[i]!,
      weight: used[i]!,
      omitted: known[i] === null ? notKnown[language] : null,
    })),
  };
};
