import { inEvery } from '../../codes/language.js';
import { problemOf } from '../../request/answer-or-problem.js';
import { GoneError, TooCostlyError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { statusOfProblem } from '../file/sent-or-refusal.js';
import type { Refusal } from '../refusal/refusal.js';

/** Turns an error of a question into its refusal; throws it again where no client may expect it. */
export const refusalOf = async (context: RequestContext, error: unknown): Promise<Refusal> => {
  if (error instanceof GoneError) return { status: 410, code: 'GONE', text: error.text };
  if (error instanceof TooCostlyError)
    return { status: 400, code: 'QUERY_TOO_COSTLY', text: inEvery(error.message) };
  const { code, message } = await problemOf(context, error);
  return { status: statusOfProblem(code), code, text: inEvery(message) };
};
