import { MethodError } from '../../../analysis/number/method-error.js';
import { ahpWeights } from '../../../analysis/weighting/ahp-weights.js';
import { InputError } from '../../../request/errors.js';
import { numberWithin } from '../../../request/number-within.js';
import { type CandidateWeightsInput, type RankingInput, weightNames } from '../target-candidates.input.js';
import { candidateParts, type Ranking } from './candidate-score.js';

const givenWeights = (given: CandidateWeightsInput | null | undefined): readonly number[] => {
  const weights = weightNames.map((name) =>
    numberWithin(`ranking.weights.${name}`, given?.[name], 1, [0, 1e9]),
  );
  if (weights.some((weight) => weight > 0)) return weights;
  throw new InputError('ranking.weights', weights.join(', '), {
    zh: '至少一项权重大于0',
    en: 'at least one weight above 0',
  });
};

/** Weights from comparisons of the parts by pairs, with their consistency ratio. */
const comparedWeights = (comparisons: readonly (readonly number[])[]) => {
  const size = candidateParts.length;
  if (comparisons.length !== size)
    throw new InputError(
      'ranking.comparisons',
      { zh: `${comparisons.length}行`, en: `${comparisons.length} rows` },
      { zh: `${size}行，每项一行`, en: `${size} rows, one for each part` },
    );
  try {
    return ahpWeights(comparisons);
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    const argument = error.argument.replace(/^matrix/, 'ranking.comparisons');
    throw new InputError(argument, error.given, error.allowed);
  }
};

/** Requires weights from a single source. */
const requireOneSource = ({ weights, entropyWeights, comparisons }: RankingInput): void => {
  const given = [
    ...(weights ? ['weights'] : []),
    ...(entropyWeights ? ['entropyWeights'] : []),
    ...(comparisons ? ['comparisons'] : []),
  ];
  if (given.length > 1)
    throw new InputError(
      `ranking.${given.at(-1)}`,
      { zh: given.join('、'), en: given.join(' and ') },
      {
        zh: 'weights、entropyWeights、comparisons三者之一',
        en: 'one of weights, entropyWeights and comparisons',
      },
    );
};

/** Reads the ranking of candidates and checks it. Throws InputError. */
export const rankingOf = (input: RankingInput | null | undefined): Ranking => {
  if (input) requireOneSource(input);
  const method = input?.method ?? 'WEIGHTED_MEAN';
  const normalisation = input?.normalisation ?? 'MIN_MAX';
  if (input?.comparisons) {
    const { weights, consistencyRatio } = comparedWeights(input.comparisons);
    return { method, normalisation, weighting: 'AHP', weights: [...weights], consistencyRatio };
  }
  const weighting = input?.entropyWeights ? 'ENTROPY' : 'GIVEN';
  return { method, normalisation, weighting, weights: givenWeights(input?.weights), consistencyRatio: null };
};
