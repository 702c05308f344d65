import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../request/page/page-info.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A firm of the shared library, once over all lists (共享目标企业).',
})
export class TargetLibraryEntry {
  firm!: string;
  targetKeys!: readonly string[];
  contributorCodes!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A firm in the library (目标企业资源库列表项).' })
export class TargetLibraryEdge {
  @Field(() => String, { description: 'Where the library goes on (游标)' })
  cursor!: string;

  @Field(() => TargetLibraryEntry, { description: 'The firm (目标企业)' })
  node!: TargetLibraryEntry;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One library of the firms on all lists that the member may see (共享目标企业资源库).',
})
export class TargetLibrary {
  @Field(() => Int, { description: 'Firms (企业数)' })
  totalCount!: number;

  @Field(() => Int, { description: 'Targets that they are on the lists as (条目数)' })
  entryCount!: number;

  @Field(() => Boolean, {
    description:
      'True where a park and a partner centre are both among the contributors (园区与合作中心共编)',
  })
  coCompiled!: boolean;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [TargetLibraryEdge], { description: 'The page (本页)' })
  edges!: readonly TargetLibraryEdge[];
}
