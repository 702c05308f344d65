import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import { AssessPoliciesInput } from './assess-policies.input.js';
import { assessPolicies } from './assess-policies.js';
import { PolicyAssessmentResult } from './assessment.type.js';

@Resolver()
export class AssessPoliciesResolver {
  @Query(() => PolicyAssessmentResult, {
    description:
      'Judges rules of policy documents clause by clause for an enterprise, a park or given facts: verdict, sums, what is missing. No legal advice (政策核验).',
  })
  assessPolicies(
    @Ctx() context: RequestContext,
    @Arg('input', () => AssessPoliciesInput) input: AssessPoliciesInput,
  ) {
    return answerOrProblem(context, () => assessPolicies(context, input));
  }
}
