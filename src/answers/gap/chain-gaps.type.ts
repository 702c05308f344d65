import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Certainty as CertaintyName } from '../../analysis/chain-gap/certainty.js';
import type { Verb as VerbName } from '../../analysis/chain-gap/segment-verbs.js';
import type { SegmentStatus as StatusName } from '../../analysis/chain-gap/status-finding.js';
import { Stage } from '../../facts/chain/chain.type.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { OfficialFigures } from '../../facts/sector/official-figures.type.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { SumScope as SumScopeName } from '../../snapshot/ask/chain-facts.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { Basis, GapLimits } from './basis.type.js';
import type { GapReport } from './chain-gap-report.js';
import { SumScope } from './chain-gaps.input.js';
import { Score } from './score.type.js';

import { Certainty, SegmentStatus, Verb } from './status-and-verb.type.js';

@ObjectType({ simpleResolvers: true, description: 'Number of segments with a verb (动作计数).' })
export class VerbCount {
  @Field(() => Verb, { description: 'The verb (动作)' })
  verb!: VerbName;

  @Field(() => Int, { description: 'Segments, pure groups not counted (环节数)' })
  count!: number;

  @Field(() => Int, { description: 'Segments among them that are to be verified (其中待核实)' })
  provisionalCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Completeness as it would be at worst and at best (完整度区间).',
})
export class CompletenessRange {
  @Field(() => Float, { description: 'Every unknown segment taken as absent (下限)' })
  low!: number;

  @Field(() => Float, { description: 'Every unknown segment taken as present (上限)' })
  high!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Age of the sources of what counts in a row: activities, and the sites they are at (证据时效).',
})
export class GapEvidence {
  @Field(() => String, {
    nullable: true,
    description: 'Latest date of a source, ISO as far as stated; null where none is dated (最新日期)',
  })
  newest!: string | null;

  @Field(() => String, { nullable: true, description: 'Earliest date of a source, likewise (最早日期)' })
  oldest!: string | null;

  @Field(() => Int, { description: 'Number of sources without a date (无日期来源数)' })
  undatedCount!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the dated sources older than `thresholds.staleYears`; null where none is dated (陈旧占比)',
  })
  staleShare!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why a segment has its status and verb (理由).' })
export class GapReason {
  @Field(() => String, { description: 'Code, the same in every language (代码)' })
  code!: string;

  @Field(() => String, { description: 'A sentence in the language of the request (说明)' })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The nearest enterprise outside the place that works in the segment (最近供应).',
})
export class NearestSupply {
  /** Row in the snapshot. */
  enterpriseRow!: number;

  @Field(() => Float, { description: 'Kilometres on the sphere, from the place’s point (距离, 公里)' })
  distanceKm!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Segment of a chain in a place (环节缺口).' })
export class SegmentGap {
  segmentCode!: string;

  @Field(() => Segment, { description: 'The segment (环节)' })
  segment!: Segment | undefined;

  @Field(() => [GapReason], { description: 'Why: the status first, then the verb (理由)' })
  reasons!: readonly GapReason[];

  @Field(() => Score, {
    nullable: true,
    description: 'Priority by which gaps are ordered; null for a pure group (优先级)',
  })
  priority!: Score | null;

  @Field(() => NearestSupply, {
    nullable: true,
    description: 'Nearest enterprise outside the place (最近供应)',
  })
  nearestSupply!: NearestSupply | null;

  @Field(() => Stage, { nullable: true, description: 'Stage in the chain (上中下游)' })
  stage!: Stage | null;

  @Field(() => SegmentStatus, { description: 'How it stands (状态)' })
  status!: StatusName;

  @Field(() => Verb, { nullable: true, description: 'Verb; null for a pure group (动作)' })
  verb!: VerbName | null;

  @Field(() => Int, { description: 'Distinct enterprises present, at the segment or a part of it (企业数)' })
  enterpriseCount!: number;

  @Field(() => Int, {
    description:
      'Distinct enterprises that work in it, are not counted here, and are known only to a place around this one: they may be here (可能在此的企业数)',
  })
  possibleCount!: number;

  @Field(() => Int, {
    description:
      'Distinct enterprises that have begun a project of it here and are not known to produce; they count nowhere else (在建项目企业数)',
  })
  projectCount!: number;

  @Field(() => Certainty, {
    nullable: true,
    description:
      'How sure the row is, by who looked; null where nobody vouches and for what is unknown (确定程度)',
  })
  certainty!: CertaintyName | null;

  @Field(() => GapEvidence, { description: 'Age of the sources of what counts here (证据时效)' })
  evidence!: GapEvidence;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of enterprises of designated size among those of known revenue; null where no revenue is known (规上企业数)',
  })
  aboveScaleCount!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Against the reference area; null where not known (区位商)',
  })
  locationQuotient!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Herfindahl–Hirschman index of known revenue, 0 to 1; null where none is known (集中度)',
  })
  concentration!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of its enterprises whose measure is known; null where there are none (数据覆盖率)',
  })
  coverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Coverage of the survey that looked for it here; null where no survey did (调查覆盖率)',
  })
  surveyCoverage!: number | null;

  @Field(() => Boolean, { description: 'True where something that was counted is an estimate (含估计)' })
  estimated!: boolean;

  @Field(() => OfficialFigures, {
    nullable: true,
    description:
      'Local demand, what the place buys from other provinces, and location quotient, of the sector that the segment belongs to; null where the place has no input–output table (部门官方数据)',
  })
  official!: OfficialFigures | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Segments of a chain that a place has, lacks or holds weakly (产业链缺口报告).',
})
export class ChainGapReport {
  readonly __typename!: 'ChainGapReport';
  snapshot!: Snapshot;
  report!: GapReport;
  placeKey!: string;
  referenceKey!: string;
  chainCode!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Σ weight of present / Σ weight over the known segments, present or missing; null where none is known (完整度)',
  })
  completeness!: number | null;

  @Field(() => CompletenessRange, {
    nullable: true,
    description: 'Range over all segments, the unknown among them; null where none weighs (完整度区间)',
  })
  completenessRange!: CompletenessRange | null;

  @Field(() => String, {
    description: 'Sentence that holds the answer, in the language of the request (结论)',
  })
  headline!: string;

  @Field(() => String, {
    description: 'Sentence that says what to do first, in the language of the request (下一步)',
  })
  next!: string;

  @Field(() => [VerbCount], { description: 'Segments by verb (动作计数)' })
  verbs!: readonly VerbCount[];

  @Field(() => Int, { description: 'Rows in all, whatever the page (环节总数)' })
  segmentCount!: number;

  @Field(() => Boolean, { description: 'True where absence was taken as surveyed, as asked (视为已普查)' })
  assumeSurveyed!: boolean;

  @Field(() => SumScope, { description: 'Over which segments the sums ran (求和范围)' })
  sums!: SumScopeName;

  @Field(() => GapLimits, { description: 'Limits of the rule that were used (所用阈值)' })
  thresholds!: GapLimits;

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const ChainGapsResult = createUnionType({
  name: 'ChainGapsResult',
  description: 'A report, or the problem that stood in its way (缺链分析结果)',
  types: () => [ChainGapReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
