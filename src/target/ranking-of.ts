import { InputError } from '../place/input-error.js';
import type { Ranking } from './candidate-score.js';
import { numberWithin } from './named-rows.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';

const weightNames = [
  'capability',
  'fit',
  'customerPull',
  'footprint',
  'gradient',
  'channel',
  'distance',
] as const;

/** How candidates are ranked; all weights 1 where none is given. Throws InputError for weights that are all 0. */
export const rankingOf = ({ ranking }: TargetCandidatesInput): Ranking => {
  const weights = weightNames.map((name) =>
    numberWithin(`ranking.weights.${name}`, ranking?.weights?.[name], 1, [0, 1e9]),
  );
  if (weights.every((weight) => weight === 0))
    throw new InputError('ranking.weights', weights.join(', '), 'at least one weight above 0');
  return {
    method: ranking?.method ?? 'WEIGHTED_MEAN',
    normalisation: ranking?.normalisation ?? 'MIN_MAX',
    weighting: ranking?.weighting ?? 'GIVEN',
    weights,
  };
};
