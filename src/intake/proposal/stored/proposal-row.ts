import type { SegmentProposal } from '../../../analysis/proposal/propose-segments.js';
import { isMaking } from '../../../analysis/proposal/role/role.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { proposalKey } from '../proposal-key.js';

const shownEvidence = 5;

const meaningOf = ({ evidence: [best], score }: SegmentProposal): string =>
  best ? [best.field, best.term, best.text, score.toFixed(2)].join('|') : '';

/** Whether evidence speaks for an activity of the segment: nobody is asked about what is only traded. */
export const isAskable = ({ evidence, role }: SegmentProposal): boolean =>
  isMaking(role) || evidence.some(({ fits }) => fits);

/** Makes the row of a proposal of an enterprise, with the segment that comes next to it. */
export const proposalRow = (
  { segments }: Snapshot,
  enterprise: string,
  proposals: readonly SegmentProposal[],
  at: number,
) => {
  const proposal = proposals[at] as SegmentProposal;
  const next = proposals.find((_, other) => other !== at);
  const segment = segments.codes[proposal.segment] ?? '';
  return {
    id: proposalKey(enterprise, segment),
    segment,
    score: proposal.score,
    role: proposal.role,
    evidence: JSON.stringify(
      proposal.evidence
        .slice(0, shownEvidence)
        .map(({ field, text, term, kind }) => ({ field, text: text.slice(0, 500), term, kind })),
    ),
    meaning: meaningOf(proposal),
    runnerUp: next ? (segments.codes[next.segment] ?? '') : '',
  };
};
