import { changeOrProblem } from '../../request/answer-or-problem.js';
import { TooCostlyError } from '../../request/errors.js';
import type { Problem } from '../../request/problem.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { refusal, type Sent } from './sent.js';

const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
};

/** Gives the HTTP status of a problem by its code; 400 for any other. */
export const statusOfProblem = (code: string): number => statuses[code] ?? 400;

/** Makes what is sent, or one sentence with 4xx where a list or member stands in its way. */
export const sentOrRefusal = async (
  context: RequestContext,
  make: () => Promise<Sent | Problem>,
): Promise<Sent> => {
  try {
    const made = await changeOrProblem(context, make);
    return 'status' in made ? made : refusal(statusOfProblem(made.code), made.code, made.message);
  } catch (error) {
    if (error instanceof TooCostlyError) return refusal(400, 'QUERY_TOO_COSTLY', error.message);
    throw error;
  }
};
