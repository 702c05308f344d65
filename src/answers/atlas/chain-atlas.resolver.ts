import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Chain } from '../../facts/chain/chain.type.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import { PlaceInput } from '../../facts/place/place.input.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { Place } from '../../facts/place/place.type.js';
import { answerAs } from '../../facts/policy/answer/answer-as.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { AtlasMarket, ChainAtlas, ChainAtlasResult } from './chain-atlas.type.js';
import { findChainAtlas } from './find-chain-atlas.js';

@Resolver(() => ChainAtlas)
export class ChainAtlasResolver {
  @Query(() => ChainAtlasResult, {
    description:
      'Finds the innovation atlas of a chain in a park or place: key segments, core technologies, markets, locations, each with how far it is filled (产业创新图谱).',
  })
  chainAtlas(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'Park or region (地点)' }) place: PlaceInput,
    @Arg('chain', () => String, { description: 'Chain by its code (产业链代码)' }) chain: string,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'Day of the status of documents, YYYY-MM-DD; today in China by default (基准日)',
    })
    asOf?: string,
  ) {
    return answerAs(context, ChainAtlas, () => findChainAtlas(context, { place, chain, asOf }));
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: ChainAtlas) {
    return placeByKey(context, placeKey);
  }

  @FieldResolver(() => Chain, { nullable: true, description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: ChainAtlas) {
    return loadOne(context, chainByCode, chainCode);
  }
}

@Resolver(() => AtlasMarket)
export class AtlasMarketResolver {
  @FieldResolver(() => Place, { nullable: true, description: 'The place (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: AtlasMarket) {
    return placeByKey(context, placeKey);
  }
}
