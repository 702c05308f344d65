import { loadPresent } from '../../../request/loader.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { standingProposalsOf } from '../../../snapshot/proposals/standing-proposals.js';
import type { SegmentStanding } from './gap-worth.js';
import { proposalByKey } from './proposal.repository.js';
import type {
  ProposalGap,
  SegmentProposalConnection,
  SegmentProposalQueue,
} from './segment-proposals.type.js';

const gapOf = (standing: SegmentStanding | undefined): ProposalGap | null =>
  standing ? { chainRow: standing.chain, status: standing.status, verb: standing.verb } : null;

/** Lists a page of a queue. Throws InputError for a page that cannot be given. */
export const listProposals = async (
  context: RequestContext,
  { queued, standings }: SegmentProposalQueue,
  first: number,
  after?: string | null,
): Promise<SegmentProposalConnection> => {
  const { snapshot, store } = context;
  const { ids } = await standingProposalsOf(snapshot, store);
  const keyed = queued.map(({ row }) => ids[row]!);
  const page = pageAfter(keyed, (key) => key, requirePage(first), keyOfCursor('proposals', after));
  context.spend(page.nodes.length);
  const nodes = await loadPresent(context, proposalByKey, page.nodes);
  const edges = nodes.map((node) => {
    const segment = snapshot.segments.rowOf.get(node.segmentCode) ?? -1;
    return { cursor: cursorOf('proposals', node.key), node: { ...node, gap: gapOf(standings.get(segment)) } };
  });
  return {
    totalCount: keyed.length,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};
