import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import type { StageState as StateName } from './stages-present.js';

export const StageState = {
  PRESENT: 'PRESENT',
  MISSING: 'MISSING',
  UNKNOWN: 'UNKNOWN',
} as const satisfies Record<StateName, StateName>;

registerEnumType(StageState, {
  name: 'IncubationStageState',
  description:
    'PRESENT 有载体, MISSING 缺, UNKNOWN no carrier is recorded, or one without its stage 不明 (状态)',
});

@ObjectType({ simpleResolvers: true, description: 'A stage of incubation with its carriers (孵化阶段).' })
export class IncubationStage {
  @Field(() => String, { description: 'Name in the language of the request (名称)' })
  name!: string;

  @Field(() => StageState, { description: 'State (状态)' })
  state!: StateName;

  @Field(() => [RegisterEntry], { description: 'Carriers of the place (载体)' })
  carriers!: readonly RegisterEntry[];

  @Field(() => Int, {
    nullable: true,
    description: 'Firms that graduated from them; null where none says (毕业企业数)',
  })
  graduates!: number | null;

  @Field(() => Boolean, {
    description:
      'True where firms graduated from the stage before and find none of this one (毕业企业无处承接)',
  })
  awaited!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A chain of incubation as a document names it (孵化链条).',
})
export class IncubationChain {
  @Field(() => String, { description: 'Code of the document (文件代码)' })
  policy!: string;

  @Field(() => String, { description: 'Article that names it (条款)' })
  article!: string;

  @Field(() => [IncubationStage], { description: 'Stages in the order of the text (阶段)' })
  stages!: readonly IncubationStage[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which stages of incubation a place has, chain by chain (孵化链条).',
})
export class IncubationChains extends PolicyAnswer {
  placeKey!: string;

  @Field(() => [IncubationChain], { description: 'Chains of the documents for the place (链条)' })
  chains!: readonly IncubationChain[];
}

export const IncubationChainsResult = answerResult(IncubationChains, '孵化链条');
