import { InputError, RefusedError, UnknownName } from '../request/errors.js';
import { invalidInput } from '../request/problem.type.js';
import type { RequestContext } from '../request/request-context.js';
import { UnusableError } from '../store/unusable-error.js';

/** Works out an answer; what a person may mend ends the command with its sentence. */
export const usable = async <T>(context: RequestContext, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) throw new UnusableError(invalidInput(context, error).message);
    if (error instanceof UnknownName || error instanceof RefusedError)
      throw new UnusableError(error.text[context.language]);
    throw error;
  }
};
