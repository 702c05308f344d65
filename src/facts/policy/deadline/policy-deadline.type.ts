import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { PolicyStatus } from '../document/policy.type.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import type { DeadlineKind as KindName } from './deadline.js';

export const DeadlineKind = {
  TERM_ENDS: 'TERM_ENDS',
  AIM_DUE: 'AIM_DUE',
  STATEMENT_DUE: 'STATEMENT_DUE',
  ENTRY_DUE: 'ENTRY_DUE',
} as const satisfies Record<KindName, KindName>;

registerEnumType(DeadlineKind, {
  name: 'PolicyDeadlineKind',
  description: 'What a day ends or asks for (期限类别)',
  valuesConfig: {
    TERM_ENDS: { description: 'The term of a document (文件有效期满)' },
    AIM_DUE: { description: 'An aim of a document (目标到期)' },
    STATEMENT_DUE: { description: 'What an article asks for each year (年度报送)' },
    ENTRY_DUE: { description: 'What an entry of a register states or began (名录事项到期)' },
  },
});

export const DeadlineState = { PAST: 'PAST', TODAY: 'TODAY', AHEAD: 'AHEAD' } as const;

registerEnumType(DeadlineState, {
  name: 'PolicyDeadlineState',
  description: 'PAST 已过, TODAY 当日, AHEAD 未到, seen on the day asked about (状态)',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A day by which a document makes something due, or ends (政策期限).',
})
export class PolicyDeadline {
  policyCode!: string;
  /** Day on which it is looked at, ISO. */
  asOf!: string;

  @Field(() => DeadlineKind, { description: 'What the day ends or asks for (类别)' })
  kind!: KindName;

  @Field(() => String, { description: 'Last day of what is stated, ISO (日期)' })
  day!: string;

  @Field(() => String, { description: 'As precise as it is stated: a day, month or year, ISO (原文期限)' })
  stated!: string;

  @Field(() => DeadlineState, { description: 'Before or after the day asked about (状态)' })
  state!: keyof typeof DeadlineState;

  @Field(() => String, {
    nullable: true,
    description: 'Article that states it; null where a term is known from the document as a whole (条款)',
  })
  article!: string | null;

  @Field(() => PolicyStatus, { description: 'Status of the document on the day asked about (文件状态)' })
  status!: PolicyStatusName;

  @Field(() => Boolean, {
    description: 'True where the status lets the document give a right (是否产生权利)',
  })
  entitles!: boolean;

  @Field(() => String, { description: 'What is due, in the language of the request (事项)' })
  sentence!: string;

  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'Entry of a register that it is of; null elsewhere (条目)',
  })
  entry!: RegisterEntry | null;
}

@ObjectType({ simpleResolvers: true, description: 'Deadlines of documents in a span of days (政策期限).' })
export class PolicyDeadlines extends PolicyAnswer {
  @Field(() => String, { description: 'First day, ISO (起)' })
  from!: string;

  @Field(() => String, { description: 'Last day, ISO (止)' })
  to!: string;

  @Field(() => [PolicyDeadline], { description: 'By day (期限)' })
  deadlines!: readonly PolicyDeadline[];
}

export const PolicyDeadlinesResult = answerResult(PolicyDeadlines, '政策期限');
