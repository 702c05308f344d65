import { chainRowOfFilter } from '../place/chain-row.js';
import { loadPresent } from '../place/loader.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../place/page.js';
import { pageInfoOf } from '../place/page-info.type.js';
import type { RequestContext } from '../place/request-context.js';
import { withoutNulls } from '../place/without-nulls.js';
import { chainMembers } from '../projection/chain-members.js';
import type { Image } from '../projection/image.js';
import { segmentByCode } from './chain.repository.js';
import type { SegmentConnection, SegmentFilter } from './segment-connection.type.js';

const membersOf = (image: Image, code: string): number[] => {
  const codeOf = (row: number): string => image.segments.codes[row]!;
  const members = chainMembers(image, chainRowOfFilter(image, code, 'filter.chain'));
  return members.map(({ segment }) => segment).sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
};

/** Segments that a filter lets through, by code. */
export const listSegments = async (
  context: RequestContext,
  filter: SegmentFilter,
  first: number,
  after?: string | null,
): Promise<SegmentConnection> => {
  const { image } = context;
  const { chain, kind, text } = withoutNulls(filter);
  const { codes, names, kinds, size } = image.segments;
  const rows = chain === undefined ? [...Array(size).keys()] : membersOf(image, chain);
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
