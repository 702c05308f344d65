import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { enterpriseAsked } from '../../facts/enterprise/enterprise-asked.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../request/page/page.js';
import { pageInfoOf } from '../../request/page/page-info.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { Score } from '../gap/score.type.js';
import { candidateNote } from './candidate-note.js';
import { candidatesAsked } from './candidates-asked.js';
import type { LocalSupplierRow } from './local/local-suppliers.js';
import { scoreOfCandidate } from './rank/score-of-candidate.js';
import { candidateReasons } from './reason/candidate-reasons.js';
import { candidateUnknowns } from './reason/candidate-unknowns.js';
import { TargetCandidatesInput } from './target-candidates.input.js';
import {
  Candidate,
  CandidateConnection,
  CandidateReason,
  CandidateReport,
  Channel,
  LocalSupplier,
  TargetCandidatesResult,
} from './target-candidates.type.js';

const localSupplierOf = ({ enterprise, segments, ...row }: LocalSupplierRow): LocalSupplier => ({
  ...row,
  enterpriseRow: enterprise,
  segmentRows: segments,
});

const keyOf = ({ enterpriseId }: Candidate): string => enterpriseId;

/**
 * Page of candidates. The first needs only itself in order, and one candidate more, which tells whether a page follows.
 */
const pageOfCandidates = (report: CandidateReport, first: number, after: string | undefined) =>
  pageAfter(report.first(after === undefined ? first + 1 : report.total), keyOf, first, after);

@Resolver(() => CandidateReport)
export class CandidateReportResolver {
  @Query(() => TargetCandidatesResult, {
    description: 'Ranks enterprises that could close the gaps of a place (招商目标).',
  })
  targetCandidates(
    @Ctx() context: RequestContext,
    @Arg('input', () => TargetCandidatesInput) input: TargetCandidatesInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerOrProblem(context, () => candidatesAsked(context, input, info));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Reason why there is no candidate; null where there is one. Wider: the verb WATCH, `segments`, `assumeSurveyed`, `sources`, `includeOwnProvince`, `minProximity`, looser `conditions` (没有目标的原因)',
  })
  note(@Ctx() { language }: RequestContext, @Root() report: CandidateReport): string | null {
    return candidateNote(report)?.[language] ?? null;
  }

  @FieldResolver(() => Int, { description: 'Number of local suppliers (区内配套企业数)' })
  localSupplierCount(@Root() { local }: CandidateReport): number {
    return local().length;
  }

  @FieldResolver(() => [LocalSupplier], {
    description:
      'Enterprises that work in the gaps, not in the place, and are seated in its province or may be in the place; whatever sources and conditions are asked for. Nearest first, ties by id (区内配套)',
  })
  localSuppliers(
    @Root() { local }: CandidateReport,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 1,000 (条数)' }) first: number,
  ): LocalSupplier[] {
    return local().slice(0, requirePage(first)).map(localSupplierOf);
  }

  @FieldResolver(() => CandidateConnection, {
    description: 'Best first, an enterprise once; ties by id (招商目标)',
  })
  candidates(
    @Root() report: CandidateReport,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): CandidateConnection {
    const { list } = report;
    const { nodes, hasNextPage } = pageOfCandidates(report, requirePage(first), keyOfCursor(list, after));
    const edges = nodes.map((node) => ({ cursor: cursorOf(list, keyOf(node)), node }));
    return { edges, pageInfo: pageInfoOf(edges, hasNextPage, after !== undefined && after !== null) };
  }
}

@Resolver(() => LocalSupplier)
export class LocalSupplierResolver {
  @FieldResolver(() => Enterprise, { description: 'The enterprise (企业)' })
  enterprise(
    @Ctx() context: RequestContext,
    @Root() { enterpriseRow }: LocalSupplier,
    @Info() info: GraphQLResolveInfo,
  ) {
    return enterpriseAsked(context, context.snapshot.enterprises.ids.at(enterpriseRow), info);
  }

  @FieldResolver(() => [Segment], { description: 'Gaps that it works in (从事的缺口环节)' })
  segments(@Ctx() context: RequestContext, @Root() { segmentRows }: LocalSupplier) {
    const { codes } = context.snapshot.segments;
    return Promise.all(segmentRows.map(async (row) => loadOne(context, segmentByCode, codes[row]!)));
  }
}

@Resolver(() => Candidate)
export class CandidateResolver {
  @FieldResolver(() => Enterprise, { description: 'The enterprise (企业)' })
  enterprise(
    @Ctx() context: RequestContext,
    @Root() { enterpriseId }: Candidate,
    @Info() info: GraphQLResolveInfo,
  ) {
    return enterpriseAsked(context, enterpriseId, info);
  }

  @FieldResolver(() => Score, { description: 'Orders the list; no forecast (得分)' })
  score(@Ctx() { language }: RequestContext, @Root() { facts, scoring }: Candidate): Score {
    return scoreOfCandidate(facts(), scoring, language);
  }

  @FieldResolver(() => Segment, {
    description: 'The segment it would fill best: its largest share times proximity (最契合环节)',
  })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: Candidate) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => [Segment], {
    description: 'Every gap it could fill, the best fit first (可填补的环节)',
  })
  segments(@Ctx() context: RequestContext, @Root() { segmentCodes }: Candidate) {
    return Promise.all(segmentCodes().map(async (code) => loadOne(context, segmentByCode, code)));
  }

  @FieldResolver(() => Segment, {
    description:
      'The segment it works in: the same, or one near to it where minProximity is given (从事环节)',
  })
  through(@Ctx() context: RequestContext, @Root() { throughCode }: Candidate) {
    return loadOne(context, segmentByCode, throughCode);
  }

  @FieldResolver(() => [CandidateReason], { description: 'Reasons, each with the records behind it (理由)' })
  reasons(@Ctx() context: RequestContext, @Root() candidate: Candidate) {
    return candidateReasons(context, candidate);
  }

  @FieldResolver(() => [String], { description: 'Facts about it that are not known (未知事项)' })
  unknowns(@Ctx() context: RequestContext, @Root() candidate: Candidate) {
    return candidateUnknowns(context, candidate);
  }

  @FieldResolver(() => [Channel], {
    description:
      'Partner centres, enclaves and pairings that reach its area; reasons say which of them work today (合作渠道)',
  })
  channels(@Root() { facts }: Candidate) {
    return [...new Map(facts().channels.map(({ channel }) => [channel.id, channel])).values()];
  }
}
