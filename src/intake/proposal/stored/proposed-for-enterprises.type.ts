import { Field, Int, ObjectType } from 'type-graphql';
import { changeResult } from '../../../request/change-result.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What was proposed for the enterprises of a place (提出环节的结果).',
})
export class ProposedForEnterprises {
  readonly __typename!: 'ProposedForEnterprises';

  @Field(() => Int, { description: 'Enterprises with their seat or a site in the place (企业数)' })
  enterprises!: number;

  @Field(() => Int, {
    description:
      'Of these, enterprises whose texts were read now: without an activity, or with new text (本次阅读的企业数)',
  })
  read!: number;

  @Field(() => Int, { description: 'Proposals that were stored (提出的建议数)' })
  proposed!: number;
}

export const ProposeForEnterprisesResult = changeResult(
  'ProposeForEnterprisesResult',
  ProposedForEnterprises,
  '结果',
  'What was proposed, or why nothing was',
);
