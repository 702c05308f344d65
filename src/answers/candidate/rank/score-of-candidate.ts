import type { RequestContext } from '../../../request/request-context.js';
import type { Score, ScorePart } from '../../gap/score.type.js';
import type { CandidateFacts } from '../reason/candidate-facts.js';
import { assumedParts } from './assumed-parts.js';
import { candidateParts, type Scores } from './candidate-score.js';

/** Score of a candidate, with the weights behind it. */
export interface Scoring extends Pick<Scores, 'weights'> {
  /** Null where the candidate has no score. */
  readonly value: number | null;
  /** Whether each part has one value throughout the candidates. */
  readonly constant: () => readonly boolean[];
}

/** Explains a candidate's score: its parts, their weights, and what stands in for the unknown. */
export const scoreOfCandidate = (
  { parts, known }: CandidateFacts,
  { value, weights, constant }: Scoring,
  language: RequestContext['language'],
): Score => ({
  value,
  parts: candidateParts.map((name, i): ScorePart => {
    const assumed = assumedParts.find(({ part, bit }) => part === name && (known & bit) === 0);
    return {
      name,
      value: parts[i]!,
      weight: weights[i]!,
      omitted: null,
      assumed: assumed?.text[language] ?? null,
      get constant() {
        return constant()[i]!;
      },
    };
  }),
});
