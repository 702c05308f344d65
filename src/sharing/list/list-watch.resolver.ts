import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { Organisation } from '../../facts/place/graph.type.js';
import { organisationByCode } from '../../facts/place/organisation.repository.js';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { ListAuditResult, ListFunnelResult } from './list-results.type.js';
import { listAudit } from './watch/list-audit.js';
import { listFunnel } from './watch/list-funnel.js';
import { OrganisationFunnel, SegmentFunnel } from './watch/list-funnel.type.js';

@Resolver(() => OrganisationFunnel)
export class OrganisationFunnelResolver {
  @Query(() => ListAuditResult, {
    description:
      'Lists the changes of a target list, the newest first; needs manager and MANAGE. Confidential notes of other organisations are left out (变更审计).',
  })
  listAudit(
    @Ctx() context: RequestContext,
    @Arg('list', () => ID) list: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ) {
    return changeOrProblem(context, () => listAudit(context, list, first, after));
  }

  @Query(() => ListFunnelResult, {
    description:
      'Counts the targets of a list by stage, organisation and segment, and names the gaps of its chain that have none under way (招商漏斗).',
  })
  listFunnel(@Ctx() context: RequestContext, @Arg('list', () => ID) list: string) {
    return changeOrProblem(context, () => listFunnel(context, list));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose; null where nobody’s (机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: OrganisationFunnel) {
    return organisationCode === null ? null : loadOne(context, organisationByCode, organisationCode);
  }
}

@Resolver(() => SegmentFunnel)
export class SegmentFunnelResolver {
  @FieldResolver(() => Segment, { nullable: true, description: 'The segment; null where for none (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: SegmentFunnel) {
    return segmentCode === null ? null : loadOne(context, segmentByCode, segmentCode);
  }
}
