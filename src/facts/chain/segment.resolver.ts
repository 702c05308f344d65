import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { loadList, loadOne, loadPresent } from '../../request/loader.js';
import { loadPage } from '../../request/page/page-by-key.js';
import { pageOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { enterpriseById } from '../enterprise/enterprise.repository.js';
import { Enterprise } from '../enterprise/enterprise.type.js';
import { EnterpriseConnection } from '../enterprise/enterprise-connection.type.js';
import { listEnterprises } from '../enterprise/list-enterprises.js';
import { PlaceInput } from '../place/place.input.js';
import {
  chainCodesBySegment,
  inputsBySegment,
  outputsBySegment,
  partCodesBySegment,
  segmentByCode,
  technologiesBySegment,
} from './chain.repository.js';
import { Chain, SegmentLink } from './chain.type.js';
import { chainByCode } from './chain-by-code.js';
import { listSegments } from './list-segments.js';
import { Segment, Technology } from './segment.type.js';
import { SegmentConnection, SegmentFilter } from './segment-connection.type.js';

@Resolver(() => Segment)
export class SegmentResolver {
  @Query(() => Segment, {
    nullable: true,
    description: 'A segment by its code; null where there is none (按代码查环节).',
  })
  segment(@Ctx() context: RequestContext, @Arg('code', () => String) code: string) {
    return loadOne(context, segmentByCode, code);
  }

  @Query(() => SegmentConnection, { description: 'Segments, by code (环节列表).' })
  segments(
    @Ctx() context: RequestContext,
    @Arg('filter', () => SegmentFilter, { nullable: true, description: 'Which segments (筛选)' })
    filter?: SegmentFilter,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first = 100,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<SegmentConnection> {
    return listSegments(context, filter ?? {}, first, after);
  }

  @FieldResolver(() => [Chain], {
    description: 'Chains of the graph it belongs to; derived ones are any number and not listed (所属产业链)',
  })
  async chains(@Ctx() context: RequestContext, @Root() { code }: Segment): Promise<Chain[]> {
    return loadPresent(context, chainByCode, await loadList(context, chainCodesBySegment, code));
  }

  @FieldResolver(() => Segment, { nullable: true, description: 'The wider segment it is part of (上级环节)' })
  parent(@Ctx() context: RequestContext, @Root() { parentCode }: Segment) {
    return parentCode === null ? null : loadOne(context, segmentByCode, parentCode);
  }

  @FieldResolver(() => [Segment], { description: 'Its parts (下级环节)' })
  async parts(
    @Ctx() context: RequestContext,
    @Root() { code }: Segment,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ): Promise<Segment[]> {
    const parts = await loadPage(context, partCodesBySegment, code, pageOf(first, skip));
    return loadPresent(context, segmentByCode, parts);
  }

  @FieldResolver(() => [SegmentLink], { description: 'Segments that feed it (上游投入)' })
  inputs(
    @Ctx() context: RequestContext,
    @Root() { code }: Segment,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return loadPage(context, inputsBySegment, code, pageOf(first, skip));
  }

  @FieldResolver(() => [SegmentLink], { description: 'Segments that it feeds (下游去向)' })
  outputs(
    @Ctx() context: RequestContext,
    @Root() { code }: Segment,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return loadPage(context, outputsBySegment, code, pageOf(first, skip));
  }

  @FieldResolver(() => [Technology], { description: 'Technologies it needs (所需技术)' })
  technologies(@Ctx() context: RequestContext, @Root() { code }: Segment) {
    return loadList(context, technologiesBySegment, code);
  }

  @FieldResolver(() => EnterpriseConnection, {
    description: 'Enterprises active in it or in a part of it (企业)',
  })
  enterprises(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { code }: Segment,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
    @Arg('place', () => PlaceInput, { nullable: true, description: 'Only within this place (地点)' })
    place?: PlaceInput,
  ): Promise<EnterpriseConnection> {
    return listEnterprises(context, info, { filter: { segments: [code], place }, first, after });
  }
}

@Resolver(() => Technology)
export class TechnologyResolver {
  @FieldResolver(() => [Enterprise], {
    description: 'Enterprises that master it, as far as known (掌握企业)',
  })
  holders(@Ctx() context: RequestContext, @Root() { holderIds }: Technology): Promise<Enterprise[]> {
    return loadPresent(context, enterpriseById, holderIds);
  }
}
