import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Chain } from '../../../facts/chain/chain.type.js';
import { chainByCode } from '../../../facts/chain/chain-by-code.js';
import { PlaceInput } from '../../../facts/place/place.input.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { listPlaceChains } from './list-place-chains.js';
import { PlaceChain } from './place-chains.type.js';

@Resolver(() => PlaceChain)
export class PlaceChainResolver {
  @Query(() => [PlaceChain], {
    description:
      'How every chain of the graph stands in a place, the one with the most enterprises known there first (地区产业链概况).',
  })
  placeChains(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'The place (地点)' }) place: PlaceInput,
  ): Promise<PlaceChain[]> {
    return listPlaceChains(context, place);
  }

  @FieldResolver(() => Chain, { description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: PlaceChain) {
    return loadOne(context, chainByCode, chainCode);
  }
}
