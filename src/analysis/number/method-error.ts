import type { Text } from '../../codes/language.js';

export type MethodErrorCode =
  | 'EMPTY'
  | 'LENGTH'
  | 'NOT_FINITE'
  | 'NEGATIVE'
  | 'OUT_OF_RANGE'
  | 'NO_WEIGHT'
  | 'UNSORTED'
  | 'NOT_SQUARE'
  | 'NOT_RECIPROCAL'
  | 'INCONSISTENT'
  | 'SINGULAR'
  | 'NOT_PRODUCTIVE';

/** Error of a method asked for something it cannot compute: the value, its argument, and what is allowed. */
export class MethodError extends Error {
  constructor(
    readonly code: MethodErrorCode,
    readonly argument: string,
    /** A sentence in every language; a number or a code as it is. */
    readonly given: string | Text,
    readonly allowed: Text,
  ) {
    super(`${argument}: given ${typeof given === 'string' ? given : given.en}; allowed: ${allowed.en}`);
    this.name = 'MethodError';
  }
}
