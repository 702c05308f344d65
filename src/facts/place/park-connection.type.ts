import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../request/page/page-info.type.js';
import { NearInput } from '../../request/position.input.js';
import { Park } from './park.type.js';

@ObjectType({ simpleResolvers: true, description: 'A park in a list (园区列表项).' })
export class ParkEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => Park, { description: 'The park (园区)' })
  node!: Park;

  @Field(() => Float, {
    nullable: true,
    description:
      'Kilometres from the point of filter.near on the sphere; null where there is no such point (距离)',
  })
  distanceKm!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Parks, a page at a time (园区列表).' })
export class ParkConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [ParkEdge], { description: 'The page (本页)' })
  edges!: readonly ParkEdge[];
}

@InputType({ description: 'Which parks (园区筛选).' })
export class ParkFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a region: parks anywhere within it (地区代码)',
  })
  within?: string;

  @Field(() => String, { nullable: true, description: 'Level: NATIONAL, REGIONAL … (级别)' })
  level?: string;

  @Field(() => NearInput, {
    nullable: true,
    description: 'Point known and within a distance of this one; the list is then nearest first (附近)',
  })
  near?: NearInput;

  @Field(() => String, { nullable: true, description: 'Part of the name (名称包含)' })
  text?: string;
}
