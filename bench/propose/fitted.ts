import { featureNames } from '../../src/analysis/proposal/score/features.js';

/** Features of a proposal, and whether a source confirms it. */
export interface Sample {
  readonly features: readonly number[];
  readonly right: boolean;
}

/** Coefficients in the order of `featureNames`, and the intercept last. */
export type Coefficients = Float64Array;

const rounds = 3_000;
const step = 1.5;
const ridge = 0.001;

/** Probability that a logistic function gives. */
export const probability = (coefficients: Coefficients, features: readonly number[]): number => {
  let sum = coefficients[featureNames.length] ?? 0;
  features.forEach((value, k) => {
    sum += (coefficients[k] ?? 0) * value;
  });
  return 1 / (1 + Math.exp(-sum));
};

const gradient = (coefficients: Coefficients, samples: readonly Sample[]): Float64Array => {
  const sums = new Float64Array(featureNames.length + 1);
  for (const { features, right } of samples) {
    const error = probability(coefficients, features) - Number(right);
    features.forEach((value, k) => {
      sums[k] = (sums[k] ?? 0) + error * value;
    });
    sums[featureNames.length] = (sums[featureNames.length] ?? 0) + error;
  }
  return sums.map(
    (sum, k) => sum / samples.length + (k < featureNames.length ? ridge * (coefficients[k] ?? 0) : 0),
  );
};

/** Fits the coefficients to samples by gradient descent with a small ridge. */
export const fitted = (samples: readonly Sample[]): Coefficients => {
  const coefficients = new Float64Array(featureNames.length + 1);
  for (let round = 0; round < rounds; round++) {
    const slope = gradient(coefficients, samples);
    slope.forEach((value, k) => {
      coefficients[k] = (coefficients[k] ?? 0) - step * value;
    });
  }
  return coefficients;
};
