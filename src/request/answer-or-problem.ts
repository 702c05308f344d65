import type { Text } from '../codes/language.js';
import { StoreError } from '../store/store-error.js';
import { InputError, NotSignedInError, RefusedError, UnknownName } from './errors.js';
import {
  type ConflictProblem,
  type InvalidInputProblem,
  invalidInput,
  type NotFoundProblem,
  notFound,
  type Problem,
} from './problem.type.js';
import type { RequestContext } from './request-context.js';

const problemNames = {
  NOT_FOUND: 'NotFoundProblem',
  FORBIDDEN: 'ForbiddenProblem',
  CONFLICT: 'ConflictProblem',
} as const;

const refused = (
  { language }: RequestContext,
  { code, text, currentVersion }: RefusedError,
): Problem | ConflictProblem => {
  const problem = { __typename: problemNames[code], code, message: text[language] };
  return code === 'CONFLICT' ? { ...problem, currentVersion } : problem;
};

const unauthenticated = ({ message }: NotSignedInError): Problem => ({
  __typename: 'UnauthenticatedProblem',
  code: 'UNAUTHENTICATED',
  message,
});

/** Says what is not in the graph, and what of the graph is nearest to it. */
const withNearest = async (context: RequestContext, { text, sought }: UnknownName): Promise<Text> => {
  const near = sought && (await context.nearest(sought));
  if (!near) return text;
  const { code, name } = near;
  return {
    zh: `${text.zh}；最接近的是${name}（${code}）`,
    en: `${text.en}; the nearest is ${name} (${code})`,
  };
};

/** Turns an error of a question into its problem; throws it again where no client may expect it. */
export const problemOf = async (
  context: RequestContext,
  error: unknown,
): Promise<NotFoundProblem | InvalidInputProblem> => {
  if (error instanceof InputError) return invalidInput(context, error);
  if (error instanceof UnknownName) return notFound(context, await withNearest(context, error));
  throw error;
};

/** Answers a question that anybody may ask, or gives the problem that stood in its way. */
export const answerOrProblem = async <T>(
  context: RequestContext,
  answer: () => T | Promise<T>,
): Promise<T | NotFoundProblem | InvalidInputProblem> => {
  try {
    return await answer();
  } catch (error) {
    return await problemOf(context, error);
  }
};

/** Reads the reason why a transaction was given up out of the store’s error. */
const reasonOf = (error: unknown): unknown => (error instanceof StoreError ? error.cause : error);

/** Answers a question or makes a change that only members may, or gives the problem that stood in its way. */
export const changeOrProblem = async <T>(
  context: RequestContext,
  answer: () => Promise<T>,
): Promise<T | Problem | ConflictProblem> => {
  try {
    return await answer();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason instanceof InputError || reason instanceof UnknownName)
      return await problemOf(context, reason);
    if (reason instanceof NotSignedInError) return unauthenticated(reason);
    if (reason instanceof RefusedError) return refused(context, reason);
    throw error;
  }
};
