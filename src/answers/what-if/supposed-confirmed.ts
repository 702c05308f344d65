import type { RequestContext } from '../../request/request-context.js';
import type { SupposedActivity } from '../../snapshot/overlay/changes.js';
import { openProposalsIn } from '../../snapshot/proposals/open-proposals-in.js';
import { standingProposalsOf } from '../../snapshot/proposals/standing-proposals.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Segments that an enterprise works in already. */
const segmentsOf = ({ activities }: Snapshot, enterprise: number): Set<number> =>
  new Set(activities.segment.subarray(activities.start[enterprise], activities.start[enterprise + 1]));

/**
 * Finds the activities that would follow if the open proposals of a place were confirmed, of enterprises that do not
 * leave; each with the share 1/k over the k segments that its enterprise would work in.
 */
export const supposedConfirmed = async (
  { snapshot, store }: RequestContext,
  place: number,
  leave: readonly number[],
): Promise<SupposedActivity[]> => {
  const proposals = await standingProposalsOf(snapshot, store);
  const leaving = new Set(leave);
  const segments = new Map<number, Set<number>>();
  for (const row of openProposalsIn(snapshot, proposals, place)) {
    const enterprise = proposals.enterprise[row]!;
    if (leaving.has(enterprise)) continue;
    const proposed = segments.get(enterprise) ?? new Set();
    segments.set(enterprise, proposed.add(proposals.segment[row]!));
  }
  return [...segments].flatMap(([enterprise, proposed]) => {
    const known = segmentsOf(snapshot, enterprise);
    const begun = [...proposed].filter((segment) => !known.has(segment));
    const share = 1 / (known.size + begun.length);
    return begun.map((segment) => ({ enterprise, segment, share }));
  });
};
