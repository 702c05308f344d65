import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An enterprise (企业), once, however many sources name it.',
})
export class Enterprise extends Sourced {
  readonly __typename!: 'Enterprise';
  regionCode!: string | null;
  parkCode!: string | null;
  longitude!: number | null;
  latitude!: number | null;
  precision!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Own id in the graph (企业编号)' })
  ownId!: string;

  @Field(() => String, { nullable: true, description: '统一社会信用代码 (GB 32100-2015), where known' })
  uscc!: string | null;

  @Field(() => String, { description: 'Chinese name (企业名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Short name (简称)' })
  shortName!: string | null;

  @Field(() => [String], { description: 'Names it bore before (曾用名)' })
  formerNames!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Address as given (地址)' })
  address!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Annual revenue in yuan; null is unknown, never 0 (营业收入, 元)',
  })
  revenueCny!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of the revenue (营收年份)' })
  revenueYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Persons employed (从业人数)' })
  employees!: number | null;

  @Field(() => Float, { nullable: true, description: 'Registered capital in yuan (注册资本, 元)' })
  capitalCny!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Date of foundation, ISO, as precise as known (成立日期)',
  })
  established!: string | null;

  @Field(() => String, { nullable: true, description: 'Exchange and stock code (股票代码)' })
  listedAs!: string | null;

  @Field(() => String, { nullable: true, description: 'Industry, GB/T 4754 or as the source says (行业)' })
  industry!: string | null;

  @Field(() => [String], { description: 'Main products (主要产品)' })
  products!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Scope of business (经营范围)' })
  business!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ACTIVE, ENDED, MOVED or DELISTED; who is ENDED or MOVED counts in no analysis (经营状态)',
  })
  status!: string | null;
}
