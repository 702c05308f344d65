import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { findPolicyTargets } from './find-policy-targets.js';
import { PolicyGoal } from './policy-target.type.js';

@Resolver(() => Park)
export class ParkGoalsResolver {
  @FieldResolver(() => [PolicyGoal], {
    description:
      'Rates that documents aim at, with the newest value of the park held against each; sums and counts are of all parks together and are left out (目标对照)',
  })
  async policyTargets(
    @Ctx() context: RequestContext,
    @Root() { code }: Park,
    @AsOf()
    asOf?: string,
  ): Promise<PolicyGoal[]> {
    const { targets } = await findPolicyTargets(context, { place: { kind: 'PARK', code }, asOf });
    return targets.filter(({ unit, value }) => unit === '%' && value !== null);
  }
}
