import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import { chainRow } from '../../../request/chain-row.js';
import type { RequestContext } from '../../../request/request-context.js';
import { segmentRow } from '../../../request/segment-row.js';
import { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { policiesOfPlace } from './policies-of-place.js';
import { PolicyConcern } from './policy-concern.type.js';

@Resolver(() => PolicyConcern)
export class PolicyConcernResolver {
  @Query(() => [PolicyConcern], {
    description:
      'Finds the documents that concern a place and a chain or segment, with their rules and entries, newest first (相关政策).',
  })
  policyConcerns(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'Region or park (地点)' }) place: PlaceInput,
    @Arg('chain', () => String, { nullable: true, description: 'Chain by its code (产业链代码)' })
    chain?: string,
    @Arg('segment', () => String, { nullable: true, description: 'Segment by its code (环节代码)' })
    segment?: string,
    @AsOf()
    asOf?: string,
  ): Promise<PolicyConcern[]> {
    if (chain) chainRow(context.snapshot, chain, 'chain');
    if (segment) segmentRow(context.snapshot, 'segment', segment);
    return policiesOfPlace(context, placeRow(context.snapshot, 'place', place), { chain, segment }, asOf);
  }
}
