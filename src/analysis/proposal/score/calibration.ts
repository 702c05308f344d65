import type { featureNames } from './features.js';

/**
 * Logistic coefficients of the features, fitted by `bench/propose/main.ts --fit` to the shipped activities; `scope`
 * and `industry`, which no shipped text has, are set by hand. A score is the
 * probability that a person who knows the enterprise confirms the segment.
 */
export const calibration: { readonly intercept: number } & Record<(typeof featureNames)[number], number> = {
  intercept: -3.79,
  products: 0.89,
  business: 0.56,
  name: 1.06,
  scope: 0.9,
  industry: 0.8,
  named: 0.78,
  exact: 0.09,
  specific: 1.05,
  first: 0.81,
  share: 0.44,
  leading: 0.81,
  unrivalled: 0.31,
  part: 1.59,
  scored: 0.5,
};
