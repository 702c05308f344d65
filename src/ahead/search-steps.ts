import type { RequestContext } from '../request/request-context.js';
import { searchIndexOf } from '../search/search-index-of.js';
import type { Step } from './step.js';

/** Makes the index of names and codes. */
export const searchSteps = function* (context: RequestContext): Generator<Step> {
  yield () => searchIndexOf(context);
};
