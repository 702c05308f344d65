import type { Text } from '../../../codes/language.js';

/** Reason why a row is not taken, or not yet. */
export interface RowProblem {
  readonly code: 'NOT_FOUND' | 'INVALID_INPUT' | 'CONFLICT' | 'NAME_ONLY' | 'DUPLICATE';
  readonly text: Text;
}

export const rowProblem = (code: RowProblem['code'], zh: string, en: string): RowProblem => ({
  code,
  text: { zh, en },
});
