import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';

export const SegmentKind = { STAGE: 'STAGE', SEGMENT: 'SEGMENT', PRODUCT: 'PRODUCT' } as const;
export type SegmentKind = keyof typeof SegmentKind;

registerEnumType(SegmentKind, {
  name: 'SegmentKind',
  description: 'Grain of a segment: 阶段, 环节, 产品 (类型)',
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A stage, segment or product of chains (环节).',
})
export class Segment extends Sourced {
  readonly __typename!: 'Segment';
  parentCode!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => SegmentKind, { description: 'Grain (类型)' })
  kind!: SegmentKind;

  @Field(() => Boolean, { nullable: true, description: 'A key segment (关键环节)' })
  key!: boolean | null;

  @Field(() => [String], { description: 'Other names (别名)' })
  aliases!: readonly string[];
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A technology that a segment needs (技术).',
})
export class Technology extends Sourced {
  readonly __typename!: 'Technology';
  holderIds!: readonly string[];

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'A bottleneck (卡脖子)' })
  bottleneck!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'An enterprise is active in a segment (企业环节).' })
export class Activity extends Sourced {
  segmentCode!: string;
  placeKey!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of its activity, 0 to 1; null where no source gives it (份额)',
  })
  share!: number | null;

  @Field(() => String, {
    description: 'PRODUCING, or PROJECT: begun, and not known to produce; then it counts nowhere (状态)',
  })
  state!: string;
}
