import type { featureNames } from './features.js';

/**
 * Logistic coefficients of the features, fitted by `bench/propose/main.ts --fit` to the shipped activities; `scope`
 * and `industry`, which no shipped text has, are set by hand. A score is the
 * probability that a person who knows the enterprise confirms the segment.
 */
export const calibration: { readonly intercept: number } & Record<(typeof featureNames)[number], number> = {
  intercept: -3.9,
  products: 0.88,
  business: 0.55,
  name: 1.1,
  scope: 0.9,
  industry: 0.8,
  named: 0.75,
  exact: 0.06,
  specific: 1.08,
  first: 0.84,
  share: 0.57,
  leading: 1.15,
  unrivalled: 0.35,
  alone: 1.2,
  scored: 0.6,
};
