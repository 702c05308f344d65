import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PlaceInput } from '../../facts/place/place.input.js';
import { PolicyAssessment } from '../../facts/policy/assess/assessment.type.js';
import { AsOf } from '../../request/as-of.input.js';
import type { RequestContext } from '../../request/request-context.js';
import { Target } from './read/target.type.js';
import { targetClaims } from './read/target-claims.js';

@Resolver(() => Target)
export class TargetClaimsResolver {
  @FieldResolver(() => [PolicyAssessment], {
    description:
      'What it could claim were its seat in a place, and what would have to be known: rules with money that do not fail. No legal advice (可申报政策)',
  })
  claims(
    @Ctx() context: RequestContext,
    @Root() target: Target,
    @Arg('place', () => PlaceInput, {
      nullable: true,
      description: 'Region or park it would settle in; by default that of the list (落户地点)',
    })
    place?: PlaceInput,
    @AsOf()
    asOf?: string,
  ): Promise<PolicyAssessment[]> {
    return targetClaims(context, target, place, asOf);
  }
}
