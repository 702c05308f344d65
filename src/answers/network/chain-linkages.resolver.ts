import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Chain } from '../../facts/chain/chain.type.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { PlaceInput } from '../../facts/place/place.input.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { ChainLinkageReport, SegmentLinkage } from './chain-linkages.type.js';
import { findLinkages } from './find-linkages.js';

@Resolver(() => Chain)
export class ChainLinkagesResolver {
  @FieldResolver(() => ChainLinkageReport, {
    description:
      'How its segments pull and push each other, by the coefficients of its links or of official statistics (投入产出关联)',
  })
  linkages(
    @Ctx() context: RequestContext,
    @Root() { code }: Chain,
    @Arg('place', () => PlaceInput, {
      nullable: true,
      description: 'Where outputs are taken from, for the forward linkages (产出地点)',
    })
    place?: PlaceInput | null,
  ): Promise<ChainLinkageReport> {
    return findLinkages(context, code, place);
  }
}

@Resolver(() => SegmentLinkage)
export class SegmentLinkageResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: SegmentLinkage) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}
