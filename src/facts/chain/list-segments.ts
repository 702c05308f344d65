import { chainRowOfFilter } from '../../request/chain-row.js';
import { loadPresent } from '../../request/loader.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../request/page/page.js';
import { pageInfoOf } from '../../request/page/page-info.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { withoutNulls } from '../../request/without-nulls.js';
import { chainMembers } from '../../snapshot/ask/chain-members.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { segmentByCode } from './chain.repository.js';
import type { SegmentConnection, SegmentFilter } from './segment-connection.type.js';

const membersOf = (snapshot: Snapshot, code: string): number[] => {
  const codeOf = (row: number): string => snapshot.segments.codes[row]!;
  const members = chainMembers(snapshot, chainRowOfFilter(snapshot, code, 'filter.chain'));
  return members.map(({ segment }) => segment).sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
};

/** Lists the segments that pass a filter, by code. */
export const listSegments = async (
  context: RequestContext,
  filter: SegmentFilter,
  first: number,
  after?: string | null,
): Promise<SegmentConnection> => {
  const { snapshot } = context;
  const { chain, kind, text } = withoutNulls(filter);
  const { codes, names, kinds, size } = snapshot.segments;
  const rows = chain === undefined ? [...Array(size).keys()] : membersOf(snapshot, chain);
  const passing = rows.filter(
    (row) => (!kind || kinds[row] === kind) && (!text || names[row]!.includes(text)),
  );
  const page = pageAfter(passing, (row) => codes[row]!, requirePage(first), keyOfCursor('segments', after));
  const nodes = await loadPresent(
    context,
    segmentByCode,
    page.nodes.map((row) => codes[row]!),
  );
  const edges = nodes.map((node) => ({ cursor: cursorOf('segments', node.code), node }));
  return {
    totalCount: passing.length,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};
