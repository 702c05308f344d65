import { registerEnumType } from 'type-graphql';
import { proposalStates } from '../../../snapshot/proposals/standing-proposals.js';

export const ProposalState = Object.fromEntries(proposalStates.map((state) => [state, state])) as {
  readonly [State in (typeof proposalStates)[number]]: State;
};

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description:
    'How a proposal stands: OPEN 待定, CONFIRMED 已确认, REJECTED 已否决, SUPERSEDED 已失效, no longer proposed by the present text and method (建议状态)',
});
