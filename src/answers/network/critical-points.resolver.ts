import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { enterpriseAsked } from '../../facts/enterprise/enterprise-asked.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import {
  ChainBridge,
  CriticalEnterprise,
  CriticalPointsInput,
  CriticalPointsResult,
  CriticalSegment,
} from './critical-points.type.js';
import { findCriticalPoints } from './find-critical-points.js';

@Resolver(() => CriticalSegment)
export class CriticalSegmentResolver {
  @Query(() => CriticalPointsResult, {
    description: 'Finds the segments and enterprises whose loss breaks the local chain (关键点).',
  })
  criticalPoints(
    @Ctx() context: RequestContext,
    @Arg('input', () => CriticalPointsInput) input: CriticalPointsInput,
  ) {
    return answerOrProblem(context, () => findCriticalPoints(context, input));
  }

  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: CriticalSegment) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The only enterprise there; null where there are several (单一来源)',
  })
  soleSource(
    @Ctx() context: RequestContext,
    @Root() { soleSourceId }: CriticalSegment,
    @Info() info: GraphQLResolveInfo,
  ) {
    return soleSourceId === null ? null : enterpriseAsked(context, soleSourceId, info);
  }
}

@Resolver(() => CriticalEnterprise)
export class CriticalEnterpriseResolver {
  @FieldResolver(() => Enterprise, { description: 'The enterprise (企业)' })
  enterprise(
    @Ctx() context: RequestContext,
    @Root() { enterpriseId }: CriticalEnterprise,
    @Info() info: GraphQLResolveInfo,
  ) {
    return enterpriseAsked(context, enterpriseId, info);
  }
}

@Resolver(() => ChainBridge)
export class ChainBridgeResolver {
  @FieldResolver(() => Segment, { description: 'Upstream end (上游)' })
  from(@Ctx() context: RequestContext, @Root() { fromCode }: ChainBridge) {
    return loadOne(context, segmentByCode, fromCode);
  }

  @FieldResolver(() => Segment, { description: 'Downstream end (下游)' })
  to(@Ctx() context: RequestContext, @Root() { toCode }: ChainBridge) {
    return loadOne(context, segmentByCode, toCode);
  }
}
