import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Policy } from '../document/policy.type.js';
import { policyByCode } from '../document/policy-by-code.js';
import { findPolicyTargets } from './find-policy-targets.js';
import { Metric } from './metric.type.js';
import { PolicyGoal, PolicyTargetResult } from './policy-target.type.js';
import { PolicyTargetsInput } from './policy-targets.input.js';
import { targetLedger } from './target-rows.js';

@Resolver(() => PolicyGoal)
export class PolicyTargetResolver {
  @Query(() => PolicyTargetResult, {
    description:
      'Finds the numbers that documents aim at, with a value held against each: gap, needed a year, overdue (政策目标).',
  })
  policyTargets(
    @Ctx() context: RequestContext,
    @Arg('input', () => PolicyTargetsInput) input: PolicyTargetsInput,
  ) {
    return answerOrProblem(context, () => findPolicyTargets(context, input));
  }

  @Query(() => [Metric], { description: 'Every metric by code (指标列表).' })
  async metrics(@Ctx() context: RequestContext): Promise<readonly Metric[]> {
    return (await targetLedger(context)).metrics;
  }

  @FieldResolver(() => Policy, { description: 'Document that states it (文件)' })
  policy(@Ctx() context: RequestContext, @Root() { policyCode, day }: PolicyGoal): Promise<Policy | null> {
    return policyByCode(context, policyCode, day);
  }
}
