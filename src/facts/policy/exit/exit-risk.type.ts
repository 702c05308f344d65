import { Field, Int, ObjectType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { PolicyVerdict } from '../assess/assessment.type.js';
import { MissingFact } from '../document/missing-fact.type.js';

@ObjectType({ simpleResolvers: true, description: 'A ground for the exit of a park (退出情形).' })
export class ExitGround {
  @Field(() => String, { description: 'Clause: 31(1) to 31(4) (条款)' })
  clause!: string;

  @Field(() => PolicyVerdict, { description: 'PASS means that the ground is met (结论)' })
  verdict!: keyof typeof PolicyVerdict;

  @Field(() => Int, {
    nullable: true,
    description:
      'Years in a row up to the last known; null where it counts none or none is known (已连续年数)',
  })
  yearsSoFar!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Years in a row that the text asks for; null where it counts none (所需年数)',
  })
  yearsNeeded!: number | null;

  @Field(() => String, { description: 'What would bring it about (触发条件)' })
  trigger!: string;

  @Field(() => [MissingFact], { description: 'Facts that leave it open (缺少的事实)' })
  missingFacts!: readonly MissingFact[];
}

@ObjectType({ simpleResolvers: true, description: 'A park by its grounds for exit (园区退出风险).' })
export class ExitRiskPark {
  parkCode!: string;

  @Field(() => PolicyVerdict, {
    description: 'PASS where a ground is met, UNKNOWN where one may be, else FAIL (结论)',
  })
  verdict!: keyof typeof PolicyVerdict;

  @Field(() => [ExitGround], { description: 'The four grounds (情形)' })
  grounds!: readonly ExitGround[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Parks of a region by their risk of exit (园区退出风险清单).',
})
export class ExitRisk extends PolicyAnswer {
  @Field(() => Int, { description: 'Last year whose ranks and figures count (年度)' })
  year!: number;

  @Field(() => [ExitRiskPark], {
    description: 'Parks with a ground met first, then those nearest to one (园区)',
  })
  parks!: readonly ExitRiskPark[];
}

export const ExitRiskResult = answerResult(ExitRisk, '园区退出风险');
