import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { listProposals } from '../../intake/proposal/queue/list-proposals.js';
import type {
  SegmentProposal,
  SegmentProposalQueue,
} from '../../intake/proposal/queue/segment-proposals.type.js';
import { largestPage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';

/** A proposal with the names that a person knows it by. */
export interface ProposalLine {
  readonly proposal: SegmentProposal;
  readonly enterprise: string;
  readonly place: string;
  readonly segment: string;
}

const seatOf = ({ enterprises, places }: Snapshot, id: string): string => {
  const row = enterprises.rowOf.get(id);
  if (row === undefined) return '';
  const park = enterprises.park[row] ?? none;
  const seat = park === none ? (enterprises.region[row] ?? none) : park;
  return seat === none ? '' : (places.names[seat] ?? '');
};

/** Lists the first 1,000 proposals of a queue, as many as one request decides, the most useful look first. */
export const proposalLines = async (
  context: RequestContext,
  queue: SegmentProposalQueue,
): Promise<ProposalLine[]> => {
  const { edges } = await listProposals(context, queue, largestPage);
  return Promise.all(
    edges.map(async ({ node }) => ({
      proposal: node,
      enterprise: (await context.loader(enterpriseById).load(node.enterpriseId))?.name ?? node.enterpriseId,
      place: seatOf(context.snapshot, node.enterpriseId),
      segment: (await context.loader(segmentByCode).load(node.segmentCode))?.name ?? node.segmentCode,
    })),
  );
};
