import { Field, ObjectType } from 'type-graphql';
import { answerResult } from '../../../facts/policy/answer/answer-result.type.js';
import { PolicyAnswer } from '../../../facts/policy/answer/policy-answer.type.js';
import { RegisterEntry } from '../../../facts/policy/register/register-entry.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A firm with a link to a university, never a person (校友企业).',
})
export class AlumniTarget {
  enterpriseId!: string;
  segmentCodes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'University (高校)' })
  university!: string | null;

  @Field(() => String, { nullable: true, description: 'Channel to it, such as an alumni association (渠道)' })
  channel!: string | null;

  @Field(() => RegisterEntry, { description: 'The entry that records the link (条目)' })
  entry!: RegisterEntry;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Alumni firms that fit what a place lacks (校友归巢招商目标).',
})
export class AlumniTargets extends PolicyAnswer {
  placeKey!: string;

  @Field(() => [AlumniTarget], { description: 'Firms that are not here yet, by code of the entry (企业)' })
  targets!: readonly AlumniTarget[];
}

export const AlumniTargetsResult = answerResult(AlumniTargets, '校友归巢');
