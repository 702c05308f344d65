import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const RuleKind = { RATE: 'RATE', UPTO: 'UPTO', CAP: 'CAP', FLOOR: 'FLOOR', CHECK: 'CHECK' } as const;
registerEnumType(RuleKind, {
  name: 'PolicyRuleKind',
  description:
    'RATE a share of a base 按比例, UPTO a ceiling by a share 不超过比例, CAP a ceiling 最高, FLOOR at least 不低于, CHECK conditions without money 核验 (规则类型)',
});

export const RuleStacking = { NOT_STATED: 'NOT_STATED', ONCE_PER_FIRM: 'ONCE_PER_FIRM' } as const;
registerEnumType(RuleStacking, {
  name: 'PolicyRuleStacking',
  description: 'Whether it adds up with others: NOT_STATED 条文未规定, ONCE_PER_FIRM 同一企业不重复 (叠加)',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A rule of a document, judged clause by clause (政策规则).',
})
export class PolicyRule {
  policyCode!: string;

  @Field(() => String, { description: 'Code, such as GL-04 (代码)' })
  code!: string;

  @Field(() => RuleKind, { description: 'Kind of its sum, or CHECK (类型)' })
  kind!: keyof typeof RuleKind;

  @Field(() => String, { description: 'Title in the language of the request (标题)' })
  title!: string;

  @Field(() => String, { description: 'Article that it stands in (条款)' })
  article!: string;

  @Field(() => Boolean, { description: 'True where meeting the conditions gives no right: 择优 (择优)' })
  selective!: boolean;

  @Field(() => RuleStacking, { nullable: true, description: 'Whether it adds up; null for a check (叠加)' })
  stacking!: keyof typeof RuleStacking | null;
}

@ObjectType({ simpleResolvers: true, description: 'A word that a fact takes (事实的取值).' })
export class FactWord {
  @Field(() => String, { description: 'The word, as facts are given (词)' })
  word!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { description: 'English name (英文名称)' })
  nameEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A fact that rules may ask for (政策事实).' })
export class PolicyFact {
  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { description: 'Meaning in English (英文名称)' })
  nameEn!: string;

  @Field(() => String, {
    description: 'int, number, bool, date, word, text; a list in brackets, records in braces (类型)',
  })
  type!: string;

  @Field(() => String, { nullable: true, description: 'Unit (单位)' })
  unit!: string | null;

  @Field(() => [FactWord], {
    description:
      'Words that it takes, in the order of its list; empty where any value of its type is taken (可选词)',
  })
  words!: FactWord[];

  @Field(() => Boolean, { description: 'True where other words than these are taken too (可用其他词)' })
  open!: boolean;

  @Field(() => String, { description: 'Meaning in the language of the request (含义)' })
  meaning!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Value taken where it is left out; null where there is none or rules differ (默认值)',
  })
  default!: string | null;
}
