import type { featureNames } from './features.js';

/**
 * Logistic coefficients of the features, fitted by `bench/propose --fit` to the shipped activities. A score is the
 * probability that a person who knows the enterprise confirms the segment.
 */
export const calibration: { readonly intercept: number } & Record<(typeof featureNames)[number], number> = {
  intercept: -3.8,
  products: 0.7,
  business: 0.45,
  name: 1.05,
  scope: 0.9,
  industry: 0.8,
  named: 0.8,
  exact: 0.2,
  specific: 0.9,
  first: 0.75,
  share: 0.7,
  leading: 1.25,
  unrivalled: 0.3,
  alone: 1.5,
  scored: 0.3,
};
