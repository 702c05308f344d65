import { InputError } from './errors/input-error.js';
import { UnknownName } from './errors/unknown-name.js';
import { type InvalidInputProblem, invalidInput, type NotFoundProblem, notFound } from './problem.type.js';
import type { RequestContext } from './request-context.js';

/** The problem that an error stands for; throws it again where it was not expected. */
export const problemOf = (context: RequestContext, error: unknown): NotFoundProblem | InvalidInputProblem => {
  if (error instanceof InputError) return invalidInput(context, error);
  if (error instanceof UnknownName) return notFound(context, error.text);
  throw error;
};

/** An answer, or the problem that stood in its way. */
export const answerOrProblem = async <T>(
  context: RequestContext,
  answer: () => T | Promise<T>,
): Promise<T | NotFoundProblem | InvalidInputProblem> => {
  try {
    return await answer();
  } catch (error) {
    return problemOf(context, error);
  }
};
