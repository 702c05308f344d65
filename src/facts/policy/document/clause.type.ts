import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../request/page/page-info.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A clause of a policy document in its own words (条款).',
})
export class PolicyClause {
  policyCode!: string;

  @Field(() => String, { description: 'Document and article, as it is cited: PK24 9(1) (引用地址)' })
  address!: string;

  @Field(() => String, { description: 'Article within the document: 4, 二(六), 9(1) (条款号)' })
  article!: string;

  @Field(() => String, { description: 'Its words, in the characters of the source (条文)' })
  text!: string;

  @Field(() => [String], { description: 'Bodies responsible, as stated; empty where none are (责任单位)' })
  responsible!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Article whose text includes this one; null where none does (所属条)',
  })
  partOf!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A clause in a list (条款列表项).' })
export class PolicyClauseEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => PolicyClause, { description: 'The clause (条款)' })
  node!: PolicyClause;
}

@ObjectType({ simpleResolvers: true, description: 'Clauses, a page at a time (条款列表).' })
export class PolicyClauseConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [PolicyClauseEdge], { description: 'The page (本页)' })
  edges!: readonly PolicyClauseEdge[];
}
