import type { RequestContext } from '../../../request/request-context.js';
import { openProposalsIn } from '../../../snapshot/proposals/open-proposals-in.js';
import { standingProposalsOf } from '../../../snapshot/proposals/standing-proposals.js';

/** Counts the enterprises of a place by the code of the segment that is proposed for them and not decided. */
export const openBySegment = async (
  { snapshot, store }: RequestContext,
  place: number,
): Promise<ReadonlyMap<string, number>> => {
  const proposals = await standingProposalsOf(snapshot, store);
  const counts = new Map<string, number>();
  for (const row of openProposalsIn(snapshot, proposals, place)) {
    const code = snapshot.segments.codes[proposals.segment[row]!]!;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};
