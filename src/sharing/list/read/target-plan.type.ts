import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';

export type InvestmentBasis = 'ESTIMATED' | 'STATED';
export const InvestmentBasisEnum = { ESTIMATED: 'ESTIMATED', STATED: 'STATED' } as const;

registerEnumType(InvestmentBasisEnum, {
  name: 'InvestmentBasis',
  description: 'Source of the expected investment (投资额依据)',
  valuesConfig: {
    ESTIMATED: { description: 'Estimated by the organisation that follows the enterprise (估计)' },
    STATED: { description: 'The enterprise said so (企业告知)' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Next step (下一步).' })
export class NextStep {
  @Field(() => String, { description: 'Content (内容)' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The day, ISO (日期)' })
  on!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Member responsible for a target (负责人).' })
export class TargetResponsible {
  organisationCode!: string;

  @Field(() => String, { description: 'The member (成员)' })
  member!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An investment that is expected (预计投资).' })
export class ExpectedInvestment {
  @Field(() => Float, { description: 'In yuan (金额, 元)' })
  amountCny!: number;

  @Field(() => InvestmentBasisEnum, { description: 'Source of the figure (依据)' })
  basis!: InvestmentBasis;
}
