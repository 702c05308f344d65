import { placeRow } from '../../../facts/place/place-row.js';
import { requireMember } from '../../../request/member/require-member.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { fitReady } from '../../../snapshot/ask/fit/place-fit.js';
import { knownIn } from '../../../snapshot/ask/known-in.js';
import {
  type StandingProposals,
  standingProposalsOf,
} from '../../../snapshot/proposals/standing-proposals.js';
import { chainsAsked } from '../chains-asked.js';
import { segmentsAsked } from '../segments-asked.js';
import { segmentStandings } from './gap-worth.js';
import { confirmedBySegment, proposalCounts, rowsInPlace, stateOf } from './place-proposals.js';
import { type Queued, queueOrder } from './queue-order.js';
import type { SegmentProposalsInput } from './segment-proposals.input.js';
import type { SegmentProposalQueue } from './segment-proposals.type.js';

const queuedOf = ({ segment, score }: StandingProposals, row: number): Queued => ({
  row,
  segment: segment[row]!,
  score: score[row]!,
});

/**
 * Finds what is proposed for the enterprises of a place, the most useful look first. Throws NotSignedInError without a
 * sign-in, UnknownName and InputError for what cannot be asked.
 */
export const findSegmentProposals = async (
  context: RequestContext,
  input: SegmentProposalsInput,
): Promise<SegmentProposalQueue> => {
  requireMember(context);
  const { snapshot, store } = context;
  const place = placeRow(snapshot, 'place', input.place);
  const minScore = numberWithin('minScore', input.minScore, 0, [0, 1]);
  const chains = chainsAsked(snapshot, input.chains);
  const states = new Set(input.states ?? ['OPEN']);
  const proposals = await standingProposalsOf(snapshot, store);
  const rows = rowsInPlace(snapshot, proposals, place, segmentsAsked(snapshot, input.chains));
  const asked = rows.filter(
    (row) => states.has(stateOf(proposals, row)) && proposals.score[row]! >= minScore,
  );
  await fitReady(snapshot, 'ENTERPRISES');
  const standings = segmentStandings(snapshot, place, chains);
  const queued = asked.map((row) => queuedOf(proposals, row));
  return {
    __typename: 'SegmentProposalQueue',
    queued: queueOrder(queued, standings, confirmedBySegment(proposals, rows)),
    standings,
    counts: proposalCounts(snapshot, proposals, rows, knownIn(snapshot, place)),
  };
};
