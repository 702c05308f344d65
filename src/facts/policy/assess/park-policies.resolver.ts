import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { assessPolicies } from './assess-policies.js';
import { PolicyAssessment } from './assessment.type.js';
import { parkChecks } from './park-checks.js';

@Resolver(() => Park)
export class ParkPoliciesResolver {
  @FieldResolver(() => [PolicyAssessment], {
    description:
      'Checks of the park by what the graph knows: grade, expansion, exit, ranks by default. No legal advice (园区政策核验)',
  })
  async policyAssessments(
    @Ctx() context: RequestContext,
    @Root() { code }: Park,
    @Arg('rules', () => [String], { nullable: true, description: 'Codes of rules (规则代码)' })
    rules?: string[],
    @AsOf()
    asOf?: string,
  ): Promise<readonly PolicyAssessment[]> {
    const input = { park: code, rules: rules ?? (await parkChecks(context, code)), asOf };
    return (await assessPolicies(context, input)).assessments;
  }
}
