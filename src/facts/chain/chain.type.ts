import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';

export const Stage = { UPSTREAM: 'UPSTREAM', MIDSTREAM: 'MIDSTREAM', DOWNSTREAM: 'DOWNSTREAM' } as const;
export type Stage = keyof typeof Stage;

registerEnumType(Stage, {
  name: 'Stage',
  description: 'Where a segment stands in a chain: 上游, 中游, 下游 (阶段)',
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An industry chain (产业链): a set of segments.',
})
export class Chain extends Sourced {
  readonly __typename!: 'Chain';

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Scope of the chain (描述)' })
  description!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A segment’s membership of a chain (产业链环节).' })
export class ChainSegment extends Sourced {
  segmentCode!: string;
  chainCode!: string;

  @Field(() => Stage, { nullable: true, description: 'Stage (阶段)' })
  stage!: Stage | null;

  @Field(() => Float, { description: 'Weight in completeness (权重)' })
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'Place in the chain’s own list (排序)' })
  sort!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Link by which a segment feeds another (环节关系).' })
export class SegmentLink extends Sourced {
  fromCode!: string;
  toCode!: string;

  @Field(() => Float, { nullable: true, description: 'Input of from per unit of to (投入系数)' })
  coefficient!: number | null;
}
