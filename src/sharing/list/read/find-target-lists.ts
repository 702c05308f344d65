import { visibleLists } from '../../../../cypher/queries.gen.js';
import { loadPresent } from '../../../request/loader.js';
import { requireMember } from '../../../request/member/require-member.js';
import { pageOf } from '../../../request/page/page-of.js';
import type { RequestContext } from '../../../request/request-context.js';
import { noSuchList } from '../access/refusals.js';
import { keyOfId } from './key-of-id.js';
import { listByKey } from './target-list.repository.js';
import type { TargetList } from './target-list.type.js';

/** Lists that the member’s organisation owns or shares, the last changed first. */
export const findTargetLists = async (
  context: RequestContext,
  first: number,
  skip: number,
  archived: boolean,
): Promise<TargetList[]> => {
  const { organisation } = requireMember(context);
  const rows = await context.store.run(visibleLists, { organisation, archived, ...pageOf(first, skip) });
  return loadPresent(
    context,
    listByKey,
    rows.map(({ id }) => id),
  );
};

/** Finds a list, where the member’s organisation may see it. */
export const findTargetList = async (context: RequestContext, id: string): Promise<TargetList> => {
  requireMember(context);
  const list = await context.loader(listByKey).load(keyOfId('TargetList', id));
  if (!list) throw noSuchList();
  return list;
};
