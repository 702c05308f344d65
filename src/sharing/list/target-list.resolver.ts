import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Chain } from '../../facts/chain/chain.type.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { Organisation } from '../../facts/place/graph.type.js';
import { organisationByCode } from '../../facts/place/organisation.repository.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { Place } from '../../facts/place/place.type.js';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import { loadList, loadOne, loadPresent } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { archiveTargetList } from './change/list/archive-target-list.js';
import { copyTargetList } from './change/list/copy-target-list.js';
import { createTargetList } from './change/list/create-target-list.js';
import { shareTargetList } from './change/list/share-target-list.js';
import {
  ArchiveTargetListInput,
  CopyTargetListInput,
  CreateTargetListInput,
  ShareTargetListInput,
  UpdateTargetListInput,
  WithdrawShareInput,
} from './change/list/target-list.input.js';
import { updateTargetList } from './change/list/update-target-list.js';
import { withdrawShare } from './change/list/withdraw-share.js';
import { TargetListResult } from './list-results.type.js';
import { findTargetList, findTargetLists } from './read/find-target-lists.js';
import { listConflicts } from './read/list-conflicts.js';
import { listTargets } from './read/list-targets.js';
import { Target } from './read/target.type.js';
import { TargetFilterInput, TargetOrder } from './read/target-filter.input.js';
import { lastEventByList, sharesByList, targetByKey } from './read/target-list.repository.js';
import { ListConflict, ListShare, TargetConnection, TargetList } from './read/target-list.type.js';

@Resolver(() => TargetList)
export class TargetListResolver {
  @Query(() => [TargetList], {
    description: 'Lists that the member’s organisation owns or shares, the last changed first (目标清单).',
  })
  targetLists(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
    @Arg('archived', () => Boolean, {
      defaultValue: false,
      description: 'Archived lists instead of the others (已归档)',
    })
    archived: boolean,
  ) {
    return findTargetLists(context, first, skip, archived);
  }

  @Query(() => TargetListResult, {
    description: 'A list; what may not be seen is not found, like what does not exist (清单详情).',
  })
  targetList(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    return changeOrProblem(context, () => findTargetList(context, id));
  }

  @Mutation(() => TargetListResult, { description: 'Creates a list; needs the role editor (新建清单).' })
  createTargetList(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateTargetListInput) input: CreateTargetListInput,
  ) {
    return changeOrProblem(context, () => createTargetList(context, input));
  }

  @Mutation(() => TargetListResult, {
    description:
      'Shares a list with another organisation; needs MANAGE, and manager or its creator (共享清单).',
  })
  shareTargetList(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShareTargetListInput) input: ShareTargetListInput,
  ) {
    return changeOrProblem(context, () => shareTargetList(context, input));
  }

  @Mutation(() => TargetListResult, {
    description:
      'Withdraws a list from an organisation; the targets that it follows there are free again (撤销共享).',
  })
  withdrawShare(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawShareInput) input: WithdrawShareInput,
  ) {
    return changeOrProblem(context, () => withdrawShare(context, input));
  }

  @Mutation(() => TargetListResult, {
    description: 'Changes the name or purpose of a list (更改清单).',
  })
  updateTargetList(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateTargetListInput) input: UpdateTargetListInput,
  ) {
    return changeOrProblem(context, () => updateTargetList(context, input));
  }

  @Mutation(() => TargetListResult, {
    description:
      'Archives a list, on which nothing changes and no claim holds then, or brings it back (归档清单).',
  })
  archiveTargetList(
    @Ctx() context: RequestContext,
    @Arg('input', () => ArchiveTargetListInput) input: ArchiveTargetListInput,
  ) {
    return changeOrProblem(context, () => archiveTargetList(context, input));
  }

  @Mutation(() => TargetListResult, {
    description:
      'Creates a list of the own organisation with the enterprises, segments and purpose of another; no stage, claim, plan or note goes along (复制清单).',
  })
  copyTargetList(
    @Ctx() context: RequestContext,
    @Arg('input', () => CopyTargetListInput) input: CopyTargetListInput,
  ) {
    return changeOrProblem(context, () => copyTargetList(context, input));
  }

  @FieldResolver(() => Organisation, { description: 'Organisation that owns it (所属机构)' })
  owner(@Ctx() context: RequestContext, @Root() { ownerCode }: TargetList) {
    return loadOne(context, organisationByCode, ownerCode);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place it is for (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: TargetList) {
    return placeKey === null ? null : placeByKey(context, placeKey);
  }

  @FieldResolver(() => Chain, { nullable: true, description: 'The chain it is for (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: TargetList) {
    return chainCode === null ? null : loadOne(context, chainByCode, chainCode);
  }

  @FieldResolver(() => [Segment], { description: 'The segments it is for (环节)' })
  segments(@Ctx() context: RequestContext, @Root() { segmentCodes }: TargetList) {
    return loadPresent(context, segmentByCode, segmentCodes);
  }

  @FieldResolver(() => [ListShare], { description: 'Organisations that share it, by code (共享)' })
  shares(@Ctx() context: RequestContext, @Root() { key }: TargetList) {
    return loadList(context, sharesByList, key);
  }

  @FieldResolver(() => ID, {
    description:
      'The last event that the member may know of: targetListChanged(since:) goes on from here (最近变更)',
  })
  lastEventId(@Ctx() context: RequestContext, @Root() { key }: TargetList) {
    return loadOne(context, lastEventByList, key);
  }

  @FieldResolver(() => TargetConnection, {
    description:
      'All targets, or those that a filter lets through; in the order of adding by default (目标企业)',
  })
  targets(
    @Ctx() context: RequestContext,
    @Root() list: TargetList,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after: string | undefined,
    @Arg('filter', () => TargetFilterInput, { nullable: true, description: 'Which targets (筛选)' })
    filter: TargetFilterInput | undefined,
    @Arg('order', () => TargetOrder, { defaultValue: 'ADDED', description: 'Order (排序)' })
    order: keyof typeof TargetOrder,
  ) {
    return listTargets(context, list, { first, after, filter, order });
  }

  @FieldResolver(() => [ListConflict], {
    description: 'Its enterprises that others follow on other lists of the same circle (跟进冲突)',
  })
  conflicts(@Ctx() context: RequestContext, @Root() list: TargetList) {
    return listConflicts(context, list);
  }
}

@Resolver(() => ListShare)
export class ListShareResolver {
  @FieldResolver(() => Organisation, { description: 'Organisation (机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: ListShare) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}

@Resolver(() => ListConflict)
export class ListConflictResolver {
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The enterprise; null while the graph does not know it: see `target` (企业)',
  })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: ListConflict) {
    return enterpriseId === null ? null : loadOne(context, enterpriseById, enterpriseId);
  }

  @FieldResolver(() => Target, { description: 'The target of this list (本清单目标)' })
  target(@Ctx() context: RequestContext, @Root() { targetKey }: ListConflict) {
    return loadOne(context, targetByKey, targetKey);
  }

  @FieldResolver(() => [Organisation], {
    description: 'Organisations that follow it, on lists that the member may see (跟进机构)',
  })
  organisations(@Ctx() context: RequestContext, @Root() { organisationCodes }: ListConflict) {
    return loadPresent(context, organisationByCode, organisationCodes);
  }
}
