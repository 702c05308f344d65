import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Verdict } from '../../../analysis/rule/judge/verdict.js';
import { AsOf } from '../../../request/as-of.input.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseById } from '../../enterprise/enterprise.repository.js';
import { Enterprise } from '../../enterprise/enterprise.type.js';
import { PlaceInput } from '../../place/place.input.js';
import { PolicyVerdict } from '../assess/assessment.type.js';
import { PolicyClaimant, PolicyClaimantConnection } from './claimant.type.js';
import { findPolicyClaimants } from './find-policy-claimants.js';

@Resolver(() => PolicyClaimant)
export class PolicyClaimantsResolver {
  @Query(() => PolicyClaimantConnection, {
    description:
      'Finds the enterprises of a park or place that could claim a rule, by what the graph knows of each, and those of whom a fact is missing (潜在申报企业).',
  })
  policyClaimants(
    @Ctx() context: RequestContext,
    @Arg('rule', () => String, { description: 'Code of the rule (规则代码)' }) rule: string,
    @Arg('park', () => String, { nullable: true, description: 'Park with their seat (园区代码)' })
    park?: string,
    @Arg('place', () => PlaceInput, { nullable: true, description: 'Place with their seat (地点)' })
    place?: PlaceInput,
    @AsOf()
    asOf?: string,
    @Arg('verdicts', () => [PolicyVerdict], {
      nullable: true,
      description: 'Keeps only these verdicts; all but FAIL by default (结论)',
    })
    verdicts?: Verdict[],
    @Arg('missingAtMost', () => Int, {
      nullable: true,
      description: 'Most facts that may be missing: 0 to 255 (最多缺少的事实数)',
    })
    missingAtMost?: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first = 50,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<PolicyClaimantConnection> {
    return findPolicyClaimants(context, { rule, park, place, asOf, verdicts, missingAtMost, first, after });
  }

  @FieldResolver(() => Enterprise, { description: 'The enterprise (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: PolicyClaimant) {
    return loadOne(context, enterpriseById, enterpriseId);
  }
}
