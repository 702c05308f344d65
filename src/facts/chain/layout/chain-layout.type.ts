import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Stage } from '../chain.type.js';
import { Segment } from '../segment.type.js';

export const LayoutNodeKind = { FULL: 'FULL', COMPACT: 'COMPACT' } as const;
export type LayoutNodeKind = keyof typeof LayoutNodeKind;

registerEnumType(LayoutNodeKind, {
  name: 'LayoutNodeKind',
  description: 'How much room a segment is given in the picture of a chain (节点样式)',
  valuesConfig: {
    FULL: { description: 'Name, and below it a line for count and verb (完整)' },
    COMPACT: { description: 'Name alone (紧凑)' },
  },
});

export const LayoutLanguage = { ZH: 'ZH', EN: 'EN' } as const;
export type LayoutLanguage = keyof typeof LayoutLanguage;

registerEnumType(LayoutLanguage, {
  name: 'LayoutLanguage',
  description: 'Language whose names must fit into the boxes (名称语言)',
  valuesConfig: { ZH: { description: 'Chinese (中文)' }, EN: { description: 'English (英文)' } },
});

@ObjectType({ simpleResolvers: true, description: 'Columns of a stage in a picture (阶段列).' })
export class LayoutStage {
  @Field(() => Stage, { nullable: true, description: 'The stage; null for segments without one (阶段)' })
  stage!: Stage | null;

  @Field(() => Float, { description: 'Left edge, pixels (左边界)' })
  x!: number;

  @Field(() => Float, { description: 'Width, pixels (宽度)' })
  width!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Box of a segment in a picture (环节框).' })
export class LayoutNode {
  segmentCode!: string;

  @Field(() => Segment, { description: 'The segment (环节)' })
  segment!: Segment | undefined;

  @Field(() => Float, { description: 'Left edge, pixels (左边界)' })
  x!: number;

  @Field(() => Float, { description: 'Upper edge, pixels (上边界)' })
  y!: number;

  @Field(() => Float, { description: 'Width, pixels (宽度)' })
  width!: number;

  @Field(() => Float, { description: 'Height, pixels (高度)' })
  height!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Corner of a line in a picture, or its end (折点).' })
export class LayoutPoint {
  @Field(() => Float, { description: 'From the left, pixels (横坐标)' })
  x!: number;

  @Field(() => Float, { description: 'From the top, pixels (纵坐标)' })
  y!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Line of a link in a picture; never merged (连线).' })
export class LayoutEdge {
  @Field(() => String, { description: 'Code of the segment that feeds (上游环节代码)' })
  from!: string;

  @Field(() => String, { description: 'Code of the segment that is fed (下游环节代码)' })
  to!: string;

  @Field(() => [LayoutPoint], { description: 'Ends and corners, from upstream to downstream (折点)' })
  points!: readonly LayoutPoint[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Picture of a chain, laid out from left to right with a column or more for each stage; pure groups are left out (产业链图布局).',
})
export class ChainLayout {
  @Field(() => Float, { description: 'Width, pixels (宽度)' })
  width!: number;

  @Field(() => Float, { description: 'Height, pixels (高度)' })
  height!: number;

  @Field(() => [LayoutStage], { description: 'Stages from upstream to downstream (阶段)' })
  stages!: readonly LayoutStage[];

  @Field(() => [LayoutNode], { description: 'Segments in the order of the chain (环节框)' })
  nodes!: readonly LayoutNode[];

  @Field(() => [LayoutEdge], { description: 'Links among them (连线)' })
  edges!: readonly LayoutEdge[];

  @Field(() => Boolean, {
    description:
      'True where the chain was too large to be laid out in time, and stands in plain columns with straight lines (简易布局)',
  })
  plain!: boolean;
}
