import { calibration } from './calibration.js';
import type { Evidence } from './evidence.js';
import { type Features, featureNames } from './features.js';

/** Highest score of what is only registered, of words that tell another thing apart, and of what is only traded. */
const registeredOnly = 0.6;
const modifierOnly = 0.4;
const otherRole = 0.2;

/** Evidence no stronger than this stands beside the thing that is meant. */
const beside = 0.25;

const logistic = (features: Features): number =>
  1 /
  (1 +
    Math.exp(
      -featureNames.reduce(
        (sum, name, i) => sum + calibration[name] * (features[i] ?? 0),
        calibration.intercept,
      ),
    ));

/** Highest score that some evidence may have, whatever its features. */
export const ceilingOf = (evidence: readonly Evidence[]): number => {
  if (evidence.every(({ fits }) => !fits)) return otherRole;
  if (evidence.every(({ strength }) => strength <= beside)) return modifierOnly;
  return evidence.every(({ field }) => field === 'SCOPE') ? registeredOnly : 1;
};

/** Scores a segment from 0 to 1. Roles are a rule, not a feature: nobody becomes a maker by much talk. */
export const scoreOf = (evidence: readonly Evidence[], features: Features): number =>
  Math.min(logistic(features), ceilingOf(evidence));
