import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../request/page/page-info.type.js';
import { TargetEvent } from '../read/target.type.js';

@ObjectType({ simpleResolvers: true, description: 'An event in its list (变更项).' })
export class ListAuditEdge {
  @Field(() => String, { description: 'Where the page goes on (游标)' })
  cursor!: string;

  @Field(() => TargetEvent, { description: 'The event (变更)' })
  node!: TargetEvent;
}

@ObjectType({ simpleResolvers: true, description: 'Changes of a list, the newest first (变更审计).' })
export class ListAudit {
  readonly __typename!: 'ListAudit';

  @Field(() => [ListAuditEdge], { description: 'The page (本页)' })
  edges!: readonly ListAuditEdge[];

  @Field(() => PageInfo, { description: 'Where it stands (分页信息)' })
  pageInfo!: PageInfo;
}
