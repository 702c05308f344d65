import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PlaceInput } from '../../place/place.input.js';
import { placeByKey } from '../../place/place.repository.js';
import { Place } from '../../place/place.type.js';
import { answerAs } from '../answer/answer-as.js';
import { findIncubationChains } from './find-incubation-chains.js';
import { IncubationChains, IncubationChainsResult } from './incubation-chain.type.js';

@Resolver(() => IncubationChains)
export class IncubationChainsResolver {
  @Query(() => IncubationChainsResult, {
    description:
      'Finds which stages of incubation a park or region has, and which one its graduates lack (孵化链条).',
  })
  incubationChains(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'Park or region (地点)' }) place: PlaceInput,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, IncubationChains, () => findIncubationChains(context, place, asOf));
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: IncubationChains) {
    return placeByKey(context, placeKey);
  }
}
