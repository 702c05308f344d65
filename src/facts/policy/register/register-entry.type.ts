import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../request/page/page-info.type.js';
import { Sourced } from '../../../request/sourced.type.js';

@ObjectType({ simpleResolvers: true, description: 'A further value of an entry (条目属性).' })
export class RegisterEntryAttribute {
  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, {
    description: 'Chinese name as the register gives it; else the code (名称)',
  })
  name!: string;

  @Field(() => String, { description: 'Value (值)' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An entry of a register (名录条目).' })
export class RegisterEntry extends Sourced {
  /** Day that the status of its document is told for, ISO. */
  day!: string;
  policyCode!: string | null;
  parkCode!: string | null;
  regionCode!: string | null;
  chainCode!: string | null;
  segmentCode!: string | null;
  enterpriseId!: string | null;

  @Field(() => ID, { description: 'Register and code: ai-specialisation|np-01 (标识)' })
  id!: string;

  @Field(() => String, { description: 'Name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Owner or publisher; null where unknown (发布单位)' })
  owner!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Article that states the entry; null where none does (条款)',
  })
  article!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'State as the register names it, else the status of its document on the day asked about; null where neither is known (状态)',
  })
  status!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of publication, ISO (发布日期)' })
  publishedOn!: string | null;

  @Field(() => [RegisterEntryAttribute], { description: 'Further values (属性)' })
  attributes!: readonly RegisterEntryAttribute[];
}

@ObjectType({ simpleResolvers: true, description: 'An entry in a list (条目列表项).' })
export class RegisterEntryEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => RegisterEntry, { description: 'The entry (条目)' })
  node!: RegisterEntry;
}

@ObjectType({ simpleResolvers: true, description: 'Entries of a register, a page at a time (条目列表).' })
export class RegisterEntryConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [RegisterEntryEdge], { description: 'The page (本页)' })
  edges!: readonly RegisterEntryEdge[];
}
