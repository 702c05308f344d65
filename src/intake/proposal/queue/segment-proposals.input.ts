import { Field, Float, InputType } from 'type-graphql';
import { PlaceInput } from '../../../facts/place/place.input.js';
import type { ProposalState as State } from '../../../snapshot/proposals/standing-proposals.js';
import { ProposalState } from './proposal-state.type.js';

@InputType({ description: 'Which stored proposals (环节建议队列条件).' })
export class SegmentProposalsInput {
  @Field(() => PlaceInput, {
    description: 'Enterprises with their seat or a site in this region or park (地点)',
  })
  place!: PlaceInput;

  @Field(() => [String], {
    nullable: true,
    description: 'Chains whose segments are proposed; all by default (产业链代码)',
  })
  chains?: string[] | null;

  @Field(() => [ProposalState], {
    nullable: true,
    description: 'How they stand; OPEN by default (状态)',
  })
  states?: State[] | null;

  @Field(() => Float, { nullable: true, description: 'Least score, 0 to 1; 0 by default (最低分数)' })
  minScore?: number | null;
}
