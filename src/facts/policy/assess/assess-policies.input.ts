import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { Verdict as VerdictName } from '../../../analysis/rule/judge/verdict.js';
import { PlaceInput } from '../../place/place.input.js';
import { PolicyVerdict } from './assessment.type.js';

@InputType({ description: 'Whom rules are judged for, on which day, by which facts (政策核验条件).' })
export class AssessPoliciesInput {
  @Field(() => String, {
    nullable: true,
    description: 'Day asked about, YYYY-MM-DD; today in China by default (基准日)',
  })
  asOf?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of rules; by default all that can concern the subject (规则代码)',
  })
  rules?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of documents (文件代码)' })
  policies?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The subject: an enterprise by global id, own id or credit code (企业)',
  })
  enterprise?: string | null;

  @Field(() => String, { nullable: true, description: 'The subject: a park by its code (园区代码)' })
  park?: string | null;

  @Field(() => PlaceInput, {
    nullable: true,
    description: 'City and region of the subject, where no fact says them (所在地)',
  })
  place?: PlaceInput | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'Facts by their code; null is not known, also where the graph knows. `policyFacts` lists codes, types and units (事实)',
  })
  facts?: Record<string, unknown> | null;

  @Field(() => [PolicyVerdict], { nullable: true, description: 'Keeps only these verdicts (结论)' })
  verdicts?: VerdictName[] | null;
}
