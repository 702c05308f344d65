import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../request/page/page-info.type.js';
import { PairGapReport } from './pair-gaps.type.js';

@ObjectType({ simpleResolvers: true, description: 'A partner in a list (结对候选项).' })
export class PairPartnerEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => PairGapReport, {
    description: 'The pair: partner, score, officialPotentialCny, segments (结对)',
  })
  node!: PairGapReport;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Partners of a place on a chain, the highest official potential first where it is known, then the highest score (结对候选).',
})
export class PairPartnerConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [PairPartnerEdge], { description: 'The page (本页)' })
  edges!: readonly PairPartnerEdge[];
}
