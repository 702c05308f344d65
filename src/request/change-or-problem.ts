import { StoreError } from '../store/store-error.js';
import { InputError } from './errors/input-error.js';
import { NotSignedInError } from './errors/not-signed-in-error.js';
import { RefusedError } from './errors/refused-error.js';
import { type ConflictProblem, invalidInput, type Problem } from './problem.type.js';
import type { RequestContext } from './request-context.js';

const problemNames = {
  NOT_FOUND: 'NotFoundProblem',
  FORBIDDEN: 'ForbiddenProblem',
  CONFLICT: 'ConflictProblem',
} as const;

/** What ended a transaction is inside the store’s error. */
const reasonOf = (error: unknown): unknown => (error instanceof StoreError ? error.cause : error);

/** An answer, or the problem that stood in its way. */
export const answerOrProblem = async <T>(
  context: RequestContext,
  answer: () => Promise<T>,
): Promise<T | Problem | ConflictProblem> => {
  try {
    return await answer();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason instanceof InputError) return invalidInput(context, reason);
    if (reason instanceof NotSignedInError)
      return { __typename: 'UnauthenticatedProblem', code: 'UNAUTHENTICATED', message: reason.message };
    if (!(reason instanceof RefusedError)) throw error;
    const { code, text, currentVersion } = reason;
    const problem = { __typename: problemNames[code], code, message: text[context.language] };
    return code === 'CONFLICT' ? { ...problem, currentVersion } : problem;
  }
};
