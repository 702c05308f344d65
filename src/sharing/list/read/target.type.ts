import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../request/enum-of.js';
import { Node } from '../../../request/node.type.js';
import { PendingEnterprise } from '../pending/pending-enterprise.type.js';
import { TargetFinding } from './finding.type.js';
import { nextStages, type Stage, stageNames, stages } from './stage.js';
import { ExpectedInvestment, NextStep, TargetResponsible } from './target-plan.type.js';

export const TargetStage = enumOf(stages);

registerEnumType(TargetStage, {
  name: 'TargetStage',
  description: 'How far a target is; docs/lists.md says which may follow which (跟进阶段)',
  valuesConfig: Object.fromEntries(
    stages.map((stage) => [
      stage,
      {
        description: `${stageNames[stage].en}${nextStages[stage].length === 0 ? '; nothing follows' : ''} (${stageNames[stage].zh})`,
      },
    ]),
  ),
});

@ObjectType({
  simpleResolvers: true,
  description: 'Claim of an organisation that alone follows a target for a time (认领).',
})
export class TargetClaim {
  organisationCode!: string;

  @Field(() => String, { description: 'The member (成员)' })
  member!: string;

  @Field(() => String, { description: 'End of the claim, ISO (截止时间)' })
  until!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Note of a member on a target (备注).' })
export class TargetNote {
  organisationCode!: string;

  @Field(() => String, { description: 'The text (内容)' })
  text!: string;

  @Field(() => Boolean, { description: 'Only the writer’s organisation reads it (仅本机构可见)' })
  confidential!: boolean;

  @Field(() => String, { description: 'The member who wrote it (成员)' })
  member!: string;

  @Field(() => String, { description: 'Time, ISO (时间)' })
  at!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A change of a list or target, as it was recorded (变更记录).',
})
export class TargetEvent {
  organisationCode!: string;
  targetKey!: string | null;

  @Field(() => ID, {
    description: 'Opaque; `targetListChanged(since:)` goes on after it (标识)',
  })
  id!: string;

  @Field(() => String, { description: 'Time, ISO (时间)' })
  at!: string;

  @Field(() => String, {
    description:
      'Of a list: LIST_CREATED, RENAMED, DESCRIBED, SCOPED, ARCHIVED, UNARCHIVED, SHARED, WITHDRAWN, COPIED, EXPORTED; of a target: ADDED, CLAIMED, RENEWED, TAKEN_OVER, RELEASED, MOVED, NEXT_STEP, RESPONSIBLE, INVESTMENT, NOTED, CONTACT, MATCHED: an import brought the pending firm, MERGED and PARTED: its enterprise turned out to be another, or not (类型)',
  })
  kind!: string;

  @Field(() => String, { description: 'The member who did it (成员)' })
  member!: string;

  @Field(() => String, { nullable: true, description: 'Value before: a stage, an organisation (变更前)' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What is since (变更后)' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given (说明)' })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Day on which a target came to a stage (阶段日期).' })
export class TargetStageDay {
  @Field(() => TargetStage, { description: 'The stage (阶段)' })
  stage!: Stage;

  @Field(() => String, { description: 'The day, ISO (日期)' })
  on!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An enterprise on a target list (目标企业).',
})
export class Target {
  readonly __typename!: 'Target';
  key!: string;
  listKey!: string;
  enterpriseId!: string | null;
  segmentCodes!: readonly string[];
  addedByCode!: string;
  number!: number;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => TargetStage, { description: 'How far it is (阶段)' })
  stage!: Stage;

  @Field(() => [TargetStageDay], {
    description: 'Day of each stage it came to, as far as it stands: 签约, 供地, 开工, 竣工, 投产 (阶段日期)',
  })
  stageDays!: readonly TargetStageDay[];

  @Field(() => Int, { description: 'Grows with every change of stage, claim or plan; notes leave it (版本)' })
  version!: number;

  @Field(() => String, { description: 'Time it was added, ISO (加入时间)' })
  addedAt!: string;

  @Field(() => String, { description: 'The member who added it (加入者)' })
  addedByMember!: string;

  @Field(() => String, { description: 'Revision of the graph on which it was found (数据版本)' })
  revision!: string;

  @Field(() => PendingEnterprise, {
    nullable: true,
    description: 'The firm as named, while the graph does not know it; else null (待入库)',
  })
  pending!: PendingEnterprise | null;

  @Field(() => TargetFinding, {
    nullable: true,
    description: 'Why a search found it; null where it was added by hand (入选依据)',
  })
  finding!: TargetFinding | null;

  @Field(() => TargetClaim, {
    nullable: true,
    description: 'Claim in force; null where nobody follows it (认领)',
  })
  claim!: TargetClaim | null;

  @Field(() => NextStep, { nullable: true, description: 'Next step (下一步)' })
  nextStep!: NextStep | null;

  @Field(() => TargetResponsible, { nullable: true, description: 'Responsible member (负责人)' })
  responsible!: TargetResponsible | null;

  @Field(() => ExpectedInvestment, { nullable: true, description: 'The investment expected (预计投资)' })
  investment!: ExpectedInvestment | null;
}
