import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadOne } from '../place/loader.js';
import { PlaceInput } from '../place/place.input.js';
import type { RequestContext } from '../place/request-context.js';
import { segmentByCode } from './chain.repository.js';
import { Chain } from './chain.type.js';
import { ChainLinkageReport, SegmentLinkage } from './chain-linkages.type.js';
import { findLinkages } from './find-linkages.js';
import { Segment } from './segment.type.js';

@Resolver(() => Chain)
export class ChainLinkagesResolver {
  @FieldResolver(() => ChainLinkageReport, {
    description: 'How its segments pull and push each other, by the coefficients of its links (投入产出关联)',
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
