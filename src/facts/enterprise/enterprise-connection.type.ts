import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../request/page/page-info.type.js';
import { Enterprise } from './enterprise.type.js';
import type { EnterpriseInView } from './enterprise-asked.js';

@ObjectType({ simpleResolvers: true, description: 'An enterprise in a list (企业列表项).' })
export class EnterpriseEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Kilometres from the point of `near` or of the order by distance, on the sphere (距离)',
  })
  distanceKm!: number | null;

  @Field(() => Enterprise, { description: 'The enterprise (企业)' })
  node!: Enterprise | EnterpriseInView;
}

@ObjectType({ simpleResolvers: true, description: 'Enterprises, a page at a time (企业列表).' })
export class EnterpriseConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [EnterpriseEdge], { description: 'The page (本页)' })
  edges!: readonly EnterpriseEdge[];
}
