import { Field, ObjectType } from 'type-graphql';
import { changeResult } from '../../../request/change-result.type.js';
import { SegmentProposal } from '../queue/segment-proposals.type.js';

@ObjectType({ simpleResolvers: true, description: 'Proposals as they stand after a decision (决定结果).' })
export class DecidedProposals {
  readonly __typename!: 'DecidedProposals';

  @Field(() => [SegmentProposal], {
    description: 'Those decided, with those of the same meaning that were settled along with them (建议)',
  })
  decided!: readonly SegmentProposal[];

  @Field(() => String, {
    description: 'Revision of the graph at which answers show it, within two seconds (图谱版本)',
  })
  revision!: string;
}

export const DecideProposalsResult = changeResult(
  'DecideProposalsResult',
  DecidedProposals,
  '结果',
  'What was decided, or why nothing was',
);
