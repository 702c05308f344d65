import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../request/page/page-info.type.js';
import { Segment, SegmentKind } from './segment.type.js';

@ObjectType({ simpleResolvers: true, description: 'A segment in a list (环节列表项).' })
export class SegmentEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => Segment, { description: 'The segment (环节)' })
  node!: Segment;
}

@ObjectType({ simpleResolvers: true, description: 'Segments, a page at a time (环节列表).' })
export class SegmentConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [SegmentEdge], { description: 'The page (本页)' })
  edges!: readonly SegmentEdge[];
}

@InputType({ description: 'Which segments (环节筛选).' })
export class SegmentFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Members of this chain, of the graph or of `chainFrom` (产业链代码)',
  })
  chain?: string;

  @Field(() => SegmentKind, { nullable: true, description: 'Of this grain (类型)' })
  kind?: SegmentKind;

  @Field(() => String, { nullable: true, description: 'Part of the name (名称包含)' })
  text?: string;
}
