import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';

@ObjectType({ simpleResolvers: true, description: 'Numbers of things in the graph (数量).' })
export class GraphCounts {
  @Field(() => Int, { description: '行政区' })
  regions!: number;

  @Field(() => Int, { description: '园区' })
  parks!: number;

  @Field(() => Int, { description: '产业链' })
  chains!: number;

  @Field(() => Int, { description: '环节' })
  segments!: number;

  @Field(() => Int, { description: '环节关系' })
  links!: number;

  @Field(() => Int, { description: '企业' })
  enterprises!: number;

  @Field(() => Int, { description: '企业环节' })
  activities!: number;

  @Field(() => Int, { description: '技术' })
  technologies!: number;

  @Field(() => Int, { description: '产业合作中心' })
  partnerCentres!: number;

  @Field(() => Int, { description: '飞地' })
  enclaves!: number;

  @Field(() => Int, { description: '结对' })
  pairings!: number;

  @Field(() => Int, { description: '摸排' })
  surveys!: number;

  @Field(() => Int, { description: '供应关系' })
  supplies!: number;

  @Field(() => Int, { description: '股权关系' })
  holdings!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A data package or file that was imported (数据来源).' })
export class DataSource {
  @Field(() => String, { description: 'Name of the package or file (名称)' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Title (标题)' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published (出处)' })
  path!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Licence of the package as stated; of what it is made from see `contents` (许可)',
  })
  licence!: string | null;

  @Field(() => [String], {
    description: 'What it is made from, a line each: title, address and licence as stated (来源及各自许可)',
  })
  contents!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Version as stated (版本)' })
  version!: string | null;

  @Field(() => String, { nullable: true, description: 'Time of the last import, ISO (导入时间)' })
  importedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The state of the graph as a whole (图谱).' })
export class GraphState {
  @Field(() => String, { description: 'Revision on which this request is answered (版本)' })
  revision!: string;

  @Field(() => String, { nullable: true, description: 'The latest date any row applies to, ISO (数据日期)' })
  asOf!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A body whose members use the product (机构).',
})
export class Organisation extends Sourced {
  readonly __typename!: 'Organisation';
  placeKey!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, { description: 'BUREAU, PARK, CENTRE, PARTNER (类型)' })
  kind!: string;
}
