import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { RegisterEntry, RegisterEntryConnection } from './register-entry.type.js';

/** Cuts a page out of the entries found. Throws InputError where the arguments cannot be used. */
export const pageOfEntries = (
  { spend }: RequestContext,
  entries: readonly RegisterEntry[],
  first: number,
  after?: string | null,
): RegisterEntryConnection => {
  const page = pageAfter(entries, ({ id }) => id, requirePage(first), keyOfCursor('registerEntries', after));
  spend(page.nodes.length);
  const edges = page.nodes.map((node) => ({ cursor: cursorOf('registerEntries', node.id), node }));
  return {
    totalCount: entries.length,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};
