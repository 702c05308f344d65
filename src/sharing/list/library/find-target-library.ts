import { libraryTargets } from '../../../../cypher/queries.gen.js';
import { chainRow } from '../../../request/chain-row.js';
import { requireMember } from '../../../request/member/require-member.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type LibraryWanted, libraryOf } from './library-of.js';
import type { TargetLibrary } from './target-library.type.js';

const list = 'targetLibrary';

/** Targets looked at that weigh as much as one row answered. */
const looksPerRow = 10;

/** Finds the firms on all lists in use that the member’s organisation may see, each once. */
export const findTargetLibrary = async (
  context: RequestContext,
  wanted: LibraryWanted,
  first: number,
  after?: string | null,
): Promise<TargetLibrary> => {
  const { organisation } = requireMember(context);
  if (wanted.chain) chainRow(context.snapshot, wanted.chain, 'chain');
  const rows = await context.store.run(libraryTargets, { organisation });
  context.spend(rows.length / looksPerRow);
  const { firms, entryCount, coCompiled } = libraryOf(rows, wanted);
  const page = pageAfter(firms, ({ firm }) => firm, requirePage(first), keyOfCursor(list, after));
  context.spend(page.nodes.length);
  const edges = page.nodes.map(({ firm, targets, contributors }) => ({
    cursor: cursorOf(list, firm),
    node: { firm, targetKeys: targets, contributorCodes: contributors },
  }));
  return {
    totalCount: firms.length,
    entryCount,
    coCompiled,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};
