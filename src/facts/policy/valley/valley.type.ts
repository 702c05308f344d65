import { Field, Float, Int, ObjectType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import { PolicyRule } from '../rule/policy-rule.type.js';

@ObjectType({ simpleResolvers: true, description: 'A valley with a field that is for it (智慧谷).' })
export class ValleyField {
  @Field(() => String, { description: 'Name of the valley (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: '核心区 or 协同区 (角色)' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Field; null of a coordinated zone (产业)' })
  field!: string | null;

  @Field(() => RegisterEntry, { description: 'The entry that says so, with the park (条目)' })
  entry!: RegisterEntry;
}

@ObjectType({ simpleResolvers: true, description: 'A leading or strong industry (主导、优势产业).' })
export class ValleyIndustry {
  @Field(() => String, { description: 'Industry (产业)' })
  industry!: string;

  @Field(() => String, { nullable: true, description: '主导产业 or 优势产业 (类别)' })
  industryClass!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its pilot platform; null where none is recorded (中试平台)',
  })
  platform!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many industries have their platform (一产业一平台).' })
export class PlatformCoverage {
  @Field(() => Int, { description: 'Industries with a platform recorded (已有)' })
  covered!: number;

  @Field(() => Int, { description: 'Industries in all (应有)' })
  of!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Covered over all, 0 to 1; null where none is recorded (占比)',
  })
  share!: number | null;

  @Field(() => [String], { description: 'Industries without (缺平台的产业)' })
  missing!: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The innovation valleys that are for an industry (智慧谷).',
})
export class Valleys extends PolicyAnswer {
  @Field(() => [ValleyField], { description: 'Valleys for it; none where the text names none (智慧谷)' })
  valleys!: readonly ValleyField[];

  @Field(() => [ValleyIndustry], {
    description: 'Its class among the leading and strong industries (主导、优势产业)',
  })
  industries!: readonly ValleyIndustry[];

  @Field(() => PlatformCoverage, {
    description: 'Platforms of all these industries, whatever is asked for (平台覆盖)',
  })
  platforms!: PlatformCoverage;

  @Field(() => [PolicyRule], {
    description: 'Money rules of the documents that stand (奖补规则)',
  })
  rules!: readonly PolicyRule[];
}

export const ValleysResult = answerResult(Valleys, '智慧谷');
