import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Sourced } from '../../request/sourced.type.js';

@ObjectType({ simpleResolvers: true, description: 'A title an enterprise holds (企业称号).' })
export class Tier extends Sourced {
  @Field(() => String, { description: 'The title: 高新技术企业, 专精特新, 小巨人, 单项冠军, 链主 … (称号)' })
  tier!: string;

  @Field(() => String, {
    nullable: true,
    description: 'NATIONAL, REGIONAL, CITY or as the source says (级别)',
  })
  level!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of award (年份)' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'End of validity, ISO (有效期至)' })
  validUntil!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A supply relation, seen from the supplier or from the customer (供应关系).',
})
export class Supply extends Sourced {
  otherId!: string;

  @Field(() => String, { nullable: true, description: 'Code of the segment supplied (环节代码)' })
  segmentCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Start, ISO (起始)' })
  since!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A holding, seen from its owner or from the enterprise owned (股权关系).',
})
export class Holding extends Sourced {
  otherId!: string;

  @Field(() => Float, { nullable: true, description: 'Share, 0 to 1 (持股比例)' })
  share!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A further site of an enterprise (驻点).' })
export class Site extends Sourced {
  placeKey!: string;
  longitude!: number | null;
  latitude!: number | null;
  precision!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the site (名称)' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'HEADQUARTERS, PLANT, RESEARCH, BRANCH (类型)' })
  kind!: string | null;

  @Field(() => String, {
    description: 'PRODUCING, or PROJECT: begun, and not known to produce; then it is no presence (状态)',
  })
  state!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Another enterprise that may be the same; a person decides (疑似重复).',
})
export class PossibleDuplicate {
  otherId!: string;

  @Field(() => Float, { description: 'Similarity, 0 to 1: from 0.8 likely, from 0.5 possible (相似度)' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'Properties that agreed (依据)' })
  reason!: string | null;
}
