import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../../request/enum-of.js';
import { proposalStates } from '../../../snapshot/proposals/standing-proposals.js';

export const ProposalState = enumOf(proposalStates);

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description:
    'How a proposal stands: OPEN 待定, CONFIRMED 已确认, REJECTED 已否决, SUPERSEDED 已失效, no longer proposed by the present text and method (建议状态)',
});
