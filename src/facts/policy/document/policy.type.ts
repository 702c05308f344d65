import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../request/node.type.js';
import { Sourced } from '../../../request/sourced.type.js';
import type { ClauseRow } from './policies-of-graph.js';
import type { PolicyStatusName } from './policy-status.js';

export const PolicyStatus = {
  DRAFT: 'DRAFT',
  NOT_YET: 'NOT_YET',
  RUNNING: 'RUNNING',
  IN_FORCE: 'IN_FORCE',
  IN_FORCE_NO_END_STATED: 'IN_FORCE_NO_END_STATED',
  EXPIRED: 'EXPIRED',
  REPEALED: 'REPEALED',
} as const satisfies Record<PolicyStatusName, PolicyStatusName>;

registerEnumType(PolicyStatus, {
  name: 'PolicyStatus',
  description: 'Status of a document on the day asked about (文件状态)',
  valuesConfig: {
    DRAFT: { description: 'A draft for comment; it entitles to nothing (征求意见稿)' },
    NOT_YET: { description: 'Its term has not begun (尚未施行)' },
    RUNNING: { description: 'A plan within its term (计划实施中)' },
    IN_FORCE: { description: 'In force, with an end stated (有效)' },
    IN_FORCE_NO_END_STATED: {
      description: 'In force as far as the text says; no end is stated (未载明有效期)',
    },
    EXPIRED: { description: 'Its term is over (已过有效期)' },
    REPEALED: { description: 'Another document repealed it (已废止)' },
  },
});

export const PolicyLevel = { REGION: 'REGION', CITY: 'CITY' } as const;

registerEnumType(PolicyLevel, {
  name: 'PolicyLevel',
  description: 'Level of the issuer of a document (文件层级)',
  valuesConfig: {
    REGION: { description: 'The autonomous region or its departments (自治区)' },
    CITY: { description: 'A city or its departments (设区市)' },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A policy document. No legal advice: the competent body decides (政策文件；不构成法律意见，以主管部门解释为准).',
})
export class Policy extends Sourced {
  readonly __typename!: 'Policy';

  /** Day that its status is told for, ISO. */
  day!: string;
  regionCode!: string | null;
  repealedByCode!: string | null;
  clauseRows!: readonly ClauseRow[];

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Own code, such as PK24 (代码)' })
  code!: string;

  @Field(() => String, { description: 'Title in full (标题)' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Number; null where none is stated (文号)' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Issuer; null where none is stated (发文单位)' })
  issuer!: string | null;

  @Field(() => PolicyLevel, { description: 'Level of the issuer (层级)' })
  level!: keyof typeof PolicyLevel;

  @Field(() => PolicyStatus, { description: 'Status on the day asked about (状态)' })
  status!: PolicyStatusName;

  @Field(() => Boolean, {
    description:
      'True where it gives rights on that day: no draft does, and none outside its term (是否可据以享受)',
  })
  entitles!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Day of issue, ISO; null where not stated (印发日期)',
  })
  issuedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day of its term, ISO; null where not stated (施行日期)',
  })
  validFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of its term, ISO; null where no end is stated (有效期至)',
  })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'File of the stored text (原文文件)' })
  file!: string | null;
}
