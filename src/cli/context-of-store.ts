import { requestContext } from '../api/context.js';
import type { Language } from '../codes/language.js';
import type { Member } from '../request/member/member.js';
import type { RequestContext } from '../request/request-context.js';
import { loadSnapshot } from '../snapshot/load-snapshot.js';
import type { Store } from '../store/store.js';

/** Makes the context of a question that a command asks of the graph itself, as a member where one is named. */
export const contextOfStore = async (
  store: Store,
  language: Language,
  viewer?: Member,
): Promise<RequestContext> => {
  const { snapshot } = await loadSnapshot(store);
  return requestContext({ store, snapshot, language, publicUrl: '', viewer });
};
