import {
  decisionsOfProposals,
  type ProposalsByIdRow,
  proposalsById,
} from '../../../../cypher/queries.gen.js';
import { globalId } from '../../../request/global-id.js';
import { manyByKey, oneByKey } from '../../../request/loader.js';
import type { ProposalEvidence } from '../segment-proposal.type.js';
import type { ProposalDecision, SegmentProposal } from './segment-proposals.type.js';

const toProposal = (row: ProposalsByIdRow): SegmentProposal => ({
  key: row.id,
  id: globalId('SegmentProposal', row.id),
  enterpriseId: row.enterprise,
  segmentCode: row.segment,
  runnerUpCode: row.runnerUp || null,
  score: row.score,
  role: row.role as SegmentProposal['role'],
  state: row.state as SegmentProposal['state'],
  evidence: JSON.parse(row.evidence) as ProposalEvidence[],
  gap: null,
  methodVersion: row.version,
  decidedAt: row.decidedAt,
  decidedBy: row.decidedBy,
});

export const proposalByKey = oneByKey(
  ({ store }, ids) => store.run(proposalsById, { ids }),
  (row) => row.id,
  toProposal,
);

export const decisionsByProposal = manyByKey(
  ({ store }, ids) => store.run(decisionsOfProposals, { ids }),
  (row) => row.proposal,
  (row): ProposalDecision => ({ ...row, to: row.to as ProposalDecision['to'] }),
);
