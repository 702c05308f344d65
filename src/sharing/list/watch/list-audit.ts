import { eventsBefore, listPosition } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import { requireMember } from '../../../request/member/require-member.js';
import { requirePage } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { seeList } from '../access/see-list.js';
import { toEvent } from '../read/target-list.repository.js';
import type { ListAudit } from './list-audit.type.js';

/** Lists the events of a list, the last first, as far as the member’s organisation may know. */
export const listAudit = async (
  context: RequestContext,
  id: string,
  first: number,
  after?: string | null,
): Promise<ListAudit> => {
  const page = requirePage(first);
  const { key: list } = await seeList(context, id, 'AUDIT');
  const { organisation } = requireMember(context);
  const [position] = await context.store.run(listPosition, { list, organisation, cursor: after ?? null });
  if (after && position?.number == null)
    throw new InputError('after', after, {
      zh: '本清单某条记录的标识',
      en: 'the id of an event of this list',
    });
  const before = position?.number ?? (position?.last ?? 0) + 1;
  const rows = await context.store.run(eventsBefore, { list, organisation, before, first: page + 1 });
  context.spend(rows.length);
  const edges = rows.slice(0, page).map((row) => ({ cursor: row.cursor, node: toEvent(row) }));
  const pageInfo = pageInfoOf(edges, rows.length > page, Boolean(after));
  return { __typename: 'ListAudit', edges, pageInfo };
};
