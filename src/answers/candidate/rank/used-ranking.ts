import { weightNames } from '../target-candidates.input.js';
import type { UsedRanking, UsedWeights } from '../target-candidates.type.js';
import type { Ranking, Scores } from './candidate-score.js';

/** Repeats the ranking in an answer: its method and the weights used. */
export const usedRanking = (ranking: Ranking, { weights }: Pick<Scores, 'weights'>): UsedRanking => ({
  method: ranking.method,
  normalisation: ranking.method === 'TOPSIS' ? ranking.normalisation : null,
  weights: Object.fromEntries(weightNames.map((name, i) => [name, weights[i]!])) as unknown as UsedWeights,
  entropyWeights: ranking.weighting === 'ENTROPY',
  consistencyRatio: ranking.consistencyRatio,
});
