import { Field, InputType, registerEnumType } from 'type-graphql';
import type { Stage } from './stage.js';
import { TargetStage } from './target.type.js';

export const TargetOrder = {
  ADDED: 'ADDED',
  STAGE: 'STAGE',
  FOLLOWER: 'FOLLOWER',
  DUE: 'DUE',
  SEGMENT: 'SEGMENT',
} as const;
export type TargetOrder = keyof typeof TargetOrder;

registerEnumType(TargetOrder, {
  name: 'TargetOrder',
  description: 'Order of the targets of a list; equal ones in the order of adding (目标排序)',
  valuesConfig: {
    ADDED: { description: 'In the order of adding (加入先后)' },
    STAGE: { description: 'From IDENTIFIED on (按阶段)' },
    FOLLOWER: { description: 'By code of the organisation that follows, unfollowed last (按跟进机构)' },
    DUE: { description: 'By day of the next step, without a day last (按到期日)' },
    SEGMENT: { description: 'By code of the first segment, without a segment last (按环节)' },
  },
});

@InputType({ description: 'Which targets of a list; every condition must hold (目标筛选).' })
export class TargetFilterInput {
  @Field(() => [TargetStage], { nullable: true, description: 'In one of these stages (阶段)' })
  stages?: Stage[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Followed by this organisation, by code, with a claim in force (跟进机构)',
  })
  follower?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Followed by somebody, or by nobody (有无跟进)' })
  followed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The next step is on this day, ISO, or later (到期日起)',
  })
  dueFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The next step is on this day, ISO, or earlier, overdue ones too: the Sunday of a week gives what is due this week (到期日止)',
  })
  dueBy?: string | null;

  @Field(() => [String], { nullable: true, description: 'For one of these segments, by code (环节)' })
  segments?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Firms the graph does not know, or the others (待入库)',
  })
  pending?: boolean | null;
}
