import { Field, Int, ObjectType } from 'type-graphql';
import { Enclave } from '../../partner/partner.type.js';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import { PolicyRule } from '../rule/policy-rule.type.js';
import { PolicyGoal } from '../target/policy-target.type.js';

@ObjectType({ simpleResolvers: true, description: 'A science enclave with its records (科创飞地).' })
export class ScienceEnclave {
  @Field(() => Enclave, { description: 'The enclave (飞地)' })
  enclave!: Enclave;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where it is on record; null where no record of it is known, which does not mean none (是否备案)',
  })
  filed!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Day of filing, ISO (备案日期)' })
  filedOn!: string | null;

  @Field(() => [RegisterEntry], { description: 'Who resides in it (入驻企业)' })
  residents!: readonly RegisterEntry[];

  @Field(() => [RegisterEntry], { description: 'Results that landed, with the park or region (落地成果)' })
  landed!: readonly RegisterEntry[];

  @Field(() => [RegisterEntry], { description: 'Assessments (考核评价)' })
  assessments!: readonly RegisterEntry[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Science enclaves and the number aimed at (科创飞地情况).',
})
export class ScienceEnclaves extends PolicyAnswer {
  @Field(() => [ScienceEnclave], { description: 'Those that pass, by code (飞地)' })
  enclaves!: readonly ScienceEnclave[];

  @Field(() => Int, { description: 'Set up in all, whatever is asked for (已设立总数)' })
  setUp!: number;

  @Field(() => PolicyGoal, {
    nullable: true,
    description:
      'That number against the aim of the document; null where none states one, or several do (目标对照)',
  })
  goal!: PolicyGoal | null;

  @Field(() => [PolicyRule], { description: 'Rules about results of enclaves (相关规则)' })
  rules!: readonly PolicyRule[];
}

export const ScienceEnclavesResult = answerResult(ScienceEnclaves, '科创飞地');
