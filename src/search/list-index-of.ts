import { largestPage } from '../request/page/page.js';
import type { RequestContext } from '../request/request-context.js';
import { findTargetLists } from '../sharing/list/read/find-target-lists.js';
import type { TargetList } from '../sharing/list/read/target-list.type.js';
import { buildSearchIndex } from '../snapshot/search/build/build-search-index.js';
import { ThingGatherer } from '../snapshot/search/build/thing-gatherer.js';
import type { SearchIndex } from '../snapshot/search/search-index.js';
import type { SearchThing } from '../snapshot/search/search-thing.js';
import { placeDetail } from './place-detail.js';

const readLists = async (context: RequestContext, skip = 0): Promise<TargetList[]> => {
  if (context.viewer === undefined) return [];
  const lists = await findTargetLists(context, largestPage, skip, false);
  return lists.length < largestPage ? lists : [...lists, ...(await readLists(context, skip + largestPage))];
};

const toThing = ({ snapshot }: RequestContext, { id, key, name, placeKey }: TargetList): SearchThing => ({
  kind: 'LIST',
  code: id,
  key,
  name,
  level: '',
  detail: placeDetail(snapshot, snapshot.places.rowOf.get(placeKey ?? ''), true, 'zh') ?? '',
  texts: [name],
});

/** Indexes the lists in use that the member may see: read for each request, never kept. */
export const listIndexOf = async (context: RequestContext): Promise<SearchIndex> => {
  const lists = await readLists(context);
  return buildSearchIndex(ThingGatherer.of(lists.map((list) => toThing(context, list))));
};
