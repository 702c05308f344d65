import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
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
import { AddCandidatesInput } from './change/add-candidates.input.js';
import { addCandidates } from './change/add-candidates.js';
import { addTargets } from './change/add-targets.js';
import { TargetConflict } from './change/add-targets.type.js';
import { claimTarget } from './change/claim-target.js';
import { LogContactInput } from './change/log-contact.input.js';
import { logContact } from './change/log-contact.js';
import { moveTarget } from './change/move-target.js';
import { noteTarget } from './change/note-target.js';
import { PlanTargetInput } from './change/plan-target.input.js';
import { planTarget } from './change/plan-target.js';
import { releaseTarget } from './change/release-target.js';
import {
  AddTargetsInput,
  ClaimTargetInput,
  MoveTargetInput,
  NoteTargetInput,
  ReleaseTargetInput,
} from './change/target-change.input.js';
import { AddTargetsResult, TargetResult } from './list-results.type.js';
import { PendingEnterprise } from './pending/pending-enterprise.type.js';
import { FindingReason } from './read/finding.type.js';
import { Target, TargetClaim, TargetEvent, TargetNote } from './read/target.type.js';
import { TargetContact } from './read/target-contact.type.js';
import {
  contactsByTarget,
  historyByTarget,
  notesByTarget,
  targetByKey,
} from './read/target-list.repository.js';
import { TargetResponsible } from './read/target-plan.type.js';
import { listChanges } from './watch/list-changes.js';

@Resolver(() => Target)
export class TargetResolver {
  @Mutation(() => AddTargetsResult, { description: 'Puts enterprises on a list (加入目标).' })
  addTargets(@Ctx() context: RequestContext, @Arg('input', () => AddTargetsInput) input: AddTargetsInput) {
    return changeOrProblem(context, () => addTargets(context, input));
  }

  @Mutation(() => AddTargetsResult, {
    description: 'Puts the best candidates for the gaps of a place on a list (加入候选企业).',
  })
  addCandidates(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddCandidatesInput) input: AddCandidatesInput,
  ) {
    return changeOrProblem(context, () => addCandidates(context, input));
  }

  @Mutation(() => TargetResult, {
    description:
      'Plans the next step with a target, its responsible member and the expected investment; while a claim runs, only its holder may (跟进计划).',
  })
  planTarget(@Ctx() context: RequestContext, @Arg('input', () => PlanTargetInput) input: PlanTargetInput) {
    return changeOrProblem(context, () => planTarget(context, input));
  }

  @Mutation(() => TargetResult, {
    description:
      'Claims a target for some days, alone within the sharing circle; claimed again, it is renewed (认领目标).',
  })
  claimTarget(@Ctx() context: RequestContext, @Arg('input', () => ClaimTargetInput) input: ClaimTargetInput) {
    return changeOrProblem(context, () => claimTarget(context, input));
  }

  @Mutation(() => TargetResult, { description: 'Ends the own claim before its time (释放认领).' })
  releaseTarget(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReleaseTargetInput) input: ReleaseTargetInput,
  ) {
    return changeOrProblem(context, () => releaseTarget(context, input));
  }

  @Mutation(() => TargetResult, {
    description: 'Moves a target to another stage; while a claim runs, only its holder does (变更阶段).',
  })
  moveTarget(@Ctx() context: RequestContext, @Arg('input', () => MoveTargetInput) input: MoveTargetInput) {
    return changeOrProblem(context, () => moveTarget(context, input));
  }

  @Mutation(() => TargetResult, { description: 'Writes a note on a target (添加备注).' })
  noteTarget(@Ctx() context: RequestContext, @Arg('input', () => NoteTargetInput) input: NoteTargetInput) {
    return changeOrProblem(context, () => noteTarget(context, input));
  }

  @Mutation(() => TargetResult, {
    description: 'Records a visit to a target or a contact with it (登记走访联络).',
  })
  logContact(@Ctx() context: RequestContext, @Arg('input', () => LogContactInput) input: LogContactInput) {
    return changeOrProblem(context, () => logContact(context, input));
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The enterprise; null while the graph does not know it: see `pending` (企业)',
  })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: Target) {
    return enterpriseId === null ? null : loadOne(context, enterpriseById, enterpriseId);
  }

  @FieldResolver(() => Segment, { nullable: true, description: 'First of its segments (首要环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCodes: [first] }: Target) {
    return first === undefined ? null : loadOne(context, segmentByCode, first);
  }

  @FieldResolver(() => [Segment], { description: 'Segments that it would fill, the best fit first (环节)' })
  segments(@Ctx() context: RequestContext, @Root() { segmentCodes }: Target) {
    return loadPresent(context, segmentByCode, segmentCodes);
  }

  @FieldResolver(() => Organisation, { description: 'Organisation that added it (加入机构)' })
  addedBy(@Ctx() context: RequestContext, @Root() { addedByCode }: Target) {
    return loadOne(context, organisationByCode, addedByCode);
  }

  @FieldResolver(() => [TargetNote], { description: 'Notes that the member may read, first to last (备注)' })
  notes(@Ctx() context: RequestContext, @Root() { key }: Target) {
    return loadList(context, notesByTarget, key);
  }

  @FieldResolver(() => [TargetContact], {
    description: 'Visits and contacts that the member may read, first to last (走访联络)',
  })
  contacts(@Ctx() context: RequestContext, @Root() { key }: Target) {
    return loadList(context, contactsByTarget, key);
  }

  @FieldResolver(() => [TargetEvent], {
    description: 'Changes of the target that the member may know, oldest first (变更记录)',
  })
  history(@Ctx() context: RequestContext, @Root() { key }: Target) {
    return loadList(context, historyByTarget, key);
  }
}

@Resolver(() => PendingEnterprise)
export class PendingEnterpriseResolver {
  @FieldResolver(() => Place, { description: 'Region or park of its seat (所在地)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: PendingEnterprise) {
    return placeByKey(context, placeKey);
  }
}

@Resolver(() => FindingReason)
export class FindingReasonResolver {
  @FieldResolver(() => String, { description: 'A sentence in the language of the request (说明)' })
  message(@Ctx() { language }: RequestContext, @Root() { text }: FindingReason): string {
    return text[language];
  }
}

@Resolver(() => TargetClaim)
export class TargetClaimResolver {
  @FieldResolver(() => Organisation, { description: 'Organisation that follows it (认领机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: TargetClaim) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}

@Resolver(() => TargetResponsible)
export class TargetResponsibleResolver {
  @FieldResolver(() => Organisation, { description: 'Organisation of the member (所属机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: TargetResponsible) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}

@Resolver(() => TargetContact)
export class TargetContactResolver {
  @FieldResolver(() => Organisation, { description: 'Organisation that had it (所属机构)' })
  by(@Ctx() context: RequestContext, @Root() { organisationCode }: TargetContact) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}

@Resolver(() => TargetNote)
export class TargetNoteResolver {
  @FieldResolver(() => Organisation, { description: 'Organisation that wrote it (所属机构)' })
  by(@Ctx() context: RequestContext, @Root() { organisationCode }: TargetNote) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}

interface Subscribed {
  readonly args: { readonly list: string; readonly since?: string | null };
  readonly context: RequestContext;
}

@Resolver(() => TargetEvent)
export class TargetEventResolver {
  @FieldResolver(() => Organisation, { description: 'Organisation that did it (机构)' })
  by(@Ctx() context: RequestContext, @Root() { organisationCode }: TargetEvent) {
    return loadOne(context, organisationByCode, organisationCode);
  }

  @FieldResolver(() => Target, {
    nullable: true,
    description: 'The target as it is now; null where the list itself was changed (目标企业)',
  })
  target(@Ctx() context: RequestContext, @Root() { targetKey }: TargetEvent) {
    return targetKey === null ? null : loadOne(context, targetByKey, targetKey);
  }

  @Subscription(() => TargetEvent, {
    description:
      'Streams the changes of a list that the member may know, from now on or after an event already seen (清单动态).',
    subscribe: ({ args, context }: Subscribed) => listChanges(context, args.list, args.since),
  })
  targetListChanged(
    @Root() event: TargetEvent,
    @Arg('list', () => ID, { description: 'The list (清单)' }) _list: string,
    @Arg('since', () => ID, {
      nullable: true,
      description:
        'Id of an event: first comes what happened after it, without gaps; TargetList.lastEventId is one (起点)',
    })
    _since?: string,
  ): TargetEvent {
    return event;
  }
}

@Resolver(() => TargetConflict)
export class TargetConflictResolver {
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The enterprise; null while the graph does not know it: see `target` (企业)',
  })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: TargetConflict) {
    return enterpriseId === null ? null : loadOne(context, enterpriseById, enterpriseId);
  }

  @FieldResolver(() => Target, { description: 'The target of this list (本清单目标)' })
  target(@Ctx() context: RequestContext, @Root() { targetKey }: TargetConflict) {
    return loadOne(context, targetByKey, targetKey);
  }

  @FieldResolver(() => Organisation, { description: 'Organisation that follows it (跟进机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: TargetConflict) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}
