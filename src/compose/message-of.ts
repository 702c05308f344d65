import { StoreError } from '../store/store-error.js';

/** Words of a failure for one line of the log. */
export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StoreError) return error.message;
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};
