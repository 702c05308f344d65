import type { GapRow } from '../../../answers/gap/gap-row.js';
import { loadPresent } from '../../../request/loader.js';
import { requirePage } from '../../../request/page/page.js';
import type { RequestContext } from '../../../request/request-context.js';
import { openProposalsIn } from '../../../snapshot/proposals/open-proposals-in.js';
import { standingProposalsOf } from '../../../snapshot/proposals/standing-proposals.js';
import { proposalByKey } from '../queue/proposal.repository.js';
import type { SegmentProposal } from '../queue/segment-proposals.type.js';

/** Rows of the open proposals of a gap’s segment for enterprises of its place, the likeliest first. */
const openRows = async ({ snapshot, store }: RequestContext, { segmentCode, priorities }: GapRow) => {
  const proposals = await standingProposalsOf(snapshot, store);
  const segment = snapshot.segments.rowOf.get(segmentCode) ?? -1;
  const { place } = priorities.report.question;
  const open = openProposalsIn(snapshot, proposals, place).filter(
    (row) => proposals.segment[row] === segment,
  );
  return { proposals, open: open.sort((a, b) => proposals.score[b]! - proposals.score[a]!) };
};

/** Counts the enterprises of a place for which a gap’s segment is proposed and not decided (另有 n 家待确认). */
export const countOpenProposals = async (context: RequestContext, gap: GapRow): Promise<number> =>
  (await openRows(context, gap)).open.length;

/** Lists these proposals for a member; null without a sign-in. */
export const listOpenProposals = async (
  context: RequestContext,
  gap: GapRow,
  first: number,
): Promise<readonly SegmentProposal[] | null> => {
  if (!context.viewer) return null;
  const { proposals, open } = await openRows(context, gap);
  const keys = open.slice(0, requirePage(first)).map((row) => proposals.ids[row]!);
  context.spend(keys.length);
  return loadPresent(context, proposalByKey, keys);
};
