import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { PlaceInput } from '../../facts/place/place.input.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';

@InputType({ description: 'Which chain in which place (关键点条件).' })
export class CriticalPointsInput {
  @Field(() => PlaceInput, { description: 'A region of any level, or a park (地点)' })
  place!: PlaceInput;

  @Field(() => String, { description: 'Code of a chain, of the graph or of `chainFrom` (产业链代码)' })
  chain!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A present segment in the local chain (关键环节).' })
export class CriticalSegment {
  segmentCode!: string;
  soleSourceId!: string | null;

  @Field(() => Int, {
    description:
      'Enterprises known only to a place around this one, which may be here: a sole source may not be the only one (可能在此的企业数)',
  })
  possibleCount!: number;

  @Field(() => Float, { description: 'Directed betweenness among present segments, not normalised (介数)' })
  betweenness!: number;

  @Field(() => Boolean, { description: 'Without it the local chain falls apart (是否割点)' })
  cutPoint!: boolean;

  @Field(() => Int, { description: 'Present segments anywhere downstream of it (下游依赖环节数)' })
  dependentCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An enterprise in the local supply network (关键企业).' })
export class CriticalEnterprise {
  enterpriseId!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Directed betweenness among local enterprises of the chain; null above 3,000 of them (介数)',
  })
  betweenness!: number | null;

  @Field(() => Boolean, { description: 'Without it the local supply network falls apart (是否割点)' })
  cutPoint!: boolean;

  @Field(() => Int, { description: 'Local enterprises of the chain that it supplies directly (直接客户数)' })
  dependentCount!: number;
}

@ObjectType({ description: 'A link without which the local chain falls apart (桥).' })
export class ChainBridge {
  fromCode!: string;
  toCode!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Segments and enterprises whose loss breaks the local chain (关键点).',
})
export class CriticalPointReport {
  readonly __typename!: 'CriticalPointReport';

  @Field(() => [CriticalSegment], {
    description: 'Present segments, ordered by betweenness, highest first (环节)',
  })
  segments!: readonly CriticalSegment[];

  @Field(() => [CriticalEnterprise], {
    description:
      'At most 200 enterprises with a supply link in the local chain, ordered by betweenness, highest first (企业)',
  })
  enterprises!: readonly CriticalEnterprise[];

  @Field(() => [ChainBridge], { description: 'Links that nothing goes around (桥)' })
  bridges!: readonly ChainBridge[];

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const CriticalPointsResult = createUnionType({
  name: 'CriticalPointsResult',
  description: 'A report, or the problem that stood in its way (关键点结果)',
  types: () => [CriticalPointReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
