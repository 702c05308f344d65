import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';

export const EnclaveKind = {
  SCIENCE: 'SCIENCE',
  INDUSTRIAL: 'INDUSTRIAL',
  PROOF_OF_CONCEPT: 'PROOF_OF_CONCEPT',
} as const;
export type EnclaveKind = keyof typeof EnclaveKind;
export const EnclaveDirection = { INBOUND: 'INBOUND', OUTBOUND: 'OUTBOUND', CO_BUILT: 'CO_BUILT' } as const;
export type EnclaveDirection = keyof typeof EnclaveDirection;

registerEnumType(EnclaveKind, {
  name: 'EnclaveKind',
  description: 'Kind of an enclave: 科创飞地, 飞地园区, 概念验证 (飞地类型)',
});
registerEnumType(EnclaveDirection, {
  name: 'EnclaveDirection',
  description: 'Direction of an enclave (飞地方向)',
  valuesConfig: {
    OUTBOUND: { description: 'The region’s own ground elsewhere (反向飞地, 科创飞地)' },
    INBOUND: { description: 'Ground in the region for others’ industry (飞地园区)' },
    CO_BUILT: { description: 'Both build it (共建)' },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A cooperation centre kept elsewhere (产业合作中心).',
})
export class PartnerCentre extends Sourced {
  readonly __typename!: 'PartnerCentre';
  basedInCode!: string | null;
  servesKeys!: readonly string[];
  longitude!: number | null;
  latitude!: number | null;
  precision!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of opening, ISO (启用日期)' })
  opened!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A 飞地: ground of a home party (飞出地) inside a host’s (飞入地), with a direction.',
})
export class Enclave extends Sourced {
  readonly __typename!: 'Enclave';
  homeKey!: string;
  hostKey!: string;
  longitude!: number | null;
  latitude!: number | null;
  precision!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => EnclaveKind, { description: 'Kind (类型)' })
  kind!: EnclaveKind;

  @Field(() => EnclaveDirection, { description: 'Direction (方向)' })
  direction!: EnclaveDirection;

  @Field(() => [String], { description: 'Functions: 技术研发, 成果孵化, 创新人才, 科技招商 (功能)' })
  functions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Planned, building, operating (状态)' })
  status!: string | null;

  @Field(() => String, { nullable: true, description: 'How benefits are shared (利益分享)' })
  sharing!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A standing pair of a home and a partner place (结对).',
})
export class Pairing extends Sourced {
  readonly __typename!: 'Pairing';
  homeKey!: string;
  partnerKey!: string;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Start, ISO (起始)' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'How the two work together (机制)' })
  mechanism!: string | null;
}
