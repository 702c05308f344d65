import { Field, Int, ObjectType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import { PolicyGoal } from '../target/policy-target.type.js';

@ObjectType({ simpleResolvers: true, description: 'A need for talents and who may fill it (人才需求).' })
export class TalentNeed {
  @Field(() => RegisterEntry, { description: 'The entry of the register talent-needs (需求)' })
  need!: RegisterEntry;

  @Field(() => String, { nullable: true, description: 'Field (领域)' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of talent (人才类别)' })
  kind!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of persons; null where not stated (人数)' })
  number!: number | null;

  @Field(() => [RegisterEntry], {
    description: 'Joint centres and appointments of the same field; none are persons (可对接的平台与聘任)',
  })
  fillers!: readonly RegisterEntry[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Talents that firms need, with the articles that help (人才需求清单).',
})
export class TalentNeeds extends PolicyAnswer {
  @Field(() => [TalentNeed], { description: 'Needs, of parks first, by code (需求)' })
  needs!: readonly TalentNeed[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Places of a kind and what is left of them (人才申报名额).',
})
export class TalentQuotaRow {
  @Field(() => String, { description: 'Kind (类别)' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Places (名额)' })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: 'Used in the year; null where not recorded (已用)' })
  used!: number | null;

  @Field(() => Int, { nullable: true, description: 'Left; null where not known (剩余)' })
  left!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Appointments of a kind up to the end of a year (聘任人次).',
})
export class AppointmentCount {
  @Field(() => String, { description: 'Kind: 校企双聘, 校企联聘 and the like (类别)' })
  kind!: string;

  @Field(() => Int, { description: 'Appointments, each counted (人次)' })
  personTimes!: number;

  @Field(() => Int, { nullable: true, description: 'Persons; null where they are not told apart (人数)' })
  persons!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Places and appointments of a year (人才名额与聘任).' })
export class TalentQuota extends PolicyAnswer {
  @Field(() => Int, { description: 'The year (年度)' })
  year!: number;

  @Field(() => [TalentQuotaRow], { description: 'Places by kind (名额)' })
  quotas!: readonly TalentQuotaRow[];

  @Field(() => [AppointmentCount], { description: 'Appointments by kind (聘任)' })
  appointments!: readonly AppointmentCount[];

  @Field(() => [PolicyGoal], {
    description: 'Aims that count them, with the number held against each (目标对照)',
  })
  goals!: readonly PolicyGoal[];
}

export const TalentNeedsResult = answerResult(TalentNeeds, '人才需求');

export const TalentQuotaResult = answerResult(TalentQuota, '人才名额');
