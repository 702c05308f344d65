import { Field, ID, InputType, Int } from 'type-graphql';
import { PendingEnterpriseInput } from '../pending/pending-enterprise.input.js';
import type { Stage } from '../read/stage.js';
import { TargetStage } from '../read/target.type.js';
import { keyText, versionText } from './change-texts.input.js';

@InputType({ description: 'An enterprise to put on a list (新目标).' })
export class NewTargetInput {
  @Field(() => String, {
    nullable: true,
    description: 'Global id, own id or credit code; or else `pending` (企业)',
  })
  enterprise?: string | null;

  @Field(() => PendingEnterpriseInput, {
    nullable: true,
    description: 'A firm that the graph does not know; if it does, that enterprise is taken (待入库企业)',
  })
  pending?: PendingEnterpriseInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the segment it would fill, the first where `segments` are given too (环节代码)',
  })
  segment?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of all segments it would fill, the best fit first (全部环节代码)',
  })
  segments?: string[] | null;

  @Field(() => String, { nullable: true, description: 'An open note; empty for none (备注)' })
  note?: string | null;
}

@InputType({ description: 'Enterprises to put on a list (加入目标).' })
export class AddTargetsInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => [NewTargetInput], { description: 'At most 1,000 at once (目标)' })
  targets!: NewTargetInput[];

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Follow a target, alone (认领).' })
export class ClaimTargetInput {
  @Field(() => ID, { description: 'The target (目标)' })
  target!: string;

  @Field(() => Int, {
    defaultValue: 30,
    description: 'Length of the claim in days from now, 1 to 180 (天数)',
  })
  days!: number;

  @Field(() => Int, { description: versionText })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'A manager takes over another organisation’s claim with this reason, which is kept (接管理由)',
  })
  takeOverReason?: string | null;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'End a claim before its time (释放认领).' })
export class ReleaseTargetInput {
  @Field(() => ID, { description: 'The target (目标)' })
  target!: string;

  @Field(() => Int, { description: versionText })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why (说明)' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Bring a target to another stage (变更阶段).' })
export class MoveTargetInput {
  @Field(() => ID, { description: 'The target (目标)' })
  target!: string;

  @Field(() => TargetStage, { description: 'The next stage (阶段)' })
  stage!: Stage;

  @Field(() => String, {
    nullable: true,
    description: 'Day on which it came to the stage, ISO, not after today; today in China by default (日期)',
  })
  on?: string | null;

  @Field(() => Int, { description: versionText })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history, empty for none (说明)' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Write a note on a target (备注).' })
export class NoteTargetInput {
  @Field(() => ID, { description: 'The target (目标)' })
  target!: string;

  @Field(() => String, { description: '1 to 10,000 characters (内容)' })
  text!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only the own organisation reads it (仅本机构可见)',
  })
  confidential!: boolean;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}
