import { isUnknown, type Value } from '../feel/value.js';

/** PASS, FAIL, WARNING (原则上 broken), UNKNOWN where a fact that is not known could change it. */
export const verdicts = ['PASS', 'FAIL', 'WARNING', 'UNKNOWN'] as const;

export type Verdict = (typeof verdicts)[number];

/** Verdict of a test; a soft one that is broken warns. */
export const verdictOf = (test: Value, soft = false): Verdict => {
  if (isUnknown(test)) return 'UNKNOWN';
  if (test === true) return 'PASS';
  return soft ? 'WARNING' : 'FAIL';
};

/** Verdict over conditions that must all hold, or of which one must. */
export const verdictOver = (verdicts: readonly Verdict[], mode: 'all' | 'any'): Verdict => {
  if (mode === 'any') {
    if (verdicts.includes('PASS')) return 'PASS';
    return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'FAIL';
  }
  if (verdicts.includes('FAIL')) return 'FAIL';
  if (verdicts.includes('UNKNOWN')) return 'UNKNOWN';
  return verdicts.includes('WARNING') ? 'WARNING' : 'PASS';
};
