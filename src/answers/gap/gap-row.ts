import type { Certainty } from '../../analysis/chain-gap/certainty.js';
import type { SegmentGap as GapNumbers } from '../../analysis/chain-gap/chain-gaps.js';
import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import type { SegmentStatus } from '../../analysis/chain-gap/status-finding.js';
import type { Stage } from '../../facts/chain/chain.type.js';
import type { Segment } from '../../facts/chain/segment.type.js';
import type { OfficialFigures } from '../../facts/sector/official-figures.type.js';
import { officialFiguresOf } from '../../facts/sector/official-figures-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { segmentFigures } from '../../snapshot/ask/official/sector-figures.js';
import { projectCount } from '../../snapshot/ask/project-count.js';
import { aboveScaleCount, isEstimated } from './chain-gap-report.js';
import type { GapEvidence, GapReason, NearestSupply, SegmentGap } from './chain-gaps.type.js';
import { gapEvidence, noEvidence } from './gap-evidence.js';
import type { GapPriorities } from './gap-priorities.js';
import { gapReasons } from './reason/gap-reasons.js';
import type { Score } from './score.type.js';
import { scoreOf } from './score-of.js';

const nullIfUnknown = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Row of a report. A property that is dear to compute is computed when it is first read. */
export class GapRow implements SegmentGap {
  readonly segmentCode: string;
  readonly stage: Stage | null;
  readonly status: SegmentStatus;
  readonly verb: Verb | null;
  readonly enterpriseCount: number;
  readonly possibleCount: number;
  readonly certainty: Certainty | null;
  readonly aboveScaleCount: number | null;
  readonly locationQuotient: number | null;
  readonly concentration: number | null;
  readonly coverage: number | null;
  readonly surveyCoverage: number | null;
  readonly estimated: boolean;
  segment: Segment | undefined;
  #reasons: readonly GapReason[] | undefined;
  #priority: Score | null | undefined;
  #nearestSupply: NearestSupply | null | undefined;
  #evidence: GapEvidence | undefined;

  constructor(
    readonly context: RequestContext,
    readonly priorities: GapPriorities,
    readonly gap: GapNumbers,
  ) {
    const { snapshot, report } = priorities;
    const { facts, question } = report;
    const { segment, stage } = chainView(snapshot, question.chain).members[gap.row]!;
    this.segmentCode = snapshot.segments.codes[segment]!;
    this.stage = stage as Stage | null;
    this.status = gap.status;
    this.verb = gap.verb;
    this.enterpriseCount = facts.enterprises[gap.row]!;
    this.possibleCount = facts.possible[gap.row]!;
    this.certainty = gap.certainty;
    this.aboveScaleCount = aboveScaleCount(snapshot, report, gap);
    this.locationQuotient = nullIfUnknown(facts.locationQuotient[gap.row]!);
    this.concentration = nullIfUnknown(facts.concentration[gap.row]!);
    this.coverage = this.enterpriseCount === 0 ? null : facts.measureKnown[gap.row]! / this.enterpriseCount;
    this.surveyCoverage = nullIfUnknown(facts.surveyCoverage[gap.row]!);
    this.estimated = isEstimated(report, gap);
  }

  get reasons(): readonly GapReason[] {
    this.#reasons ??= this.#told();
    return this.#reasons;
  }

  get priority(): Score | null {
    if (this.#priority === undefined) this.#priority = this.#scored();
    return this.#priority;
  }

  get nearestSupply(): NearestSupply | null {
    if (this.#nearestSupply === undefined) this.#nearestSupply = this.#nearest();
    return this.#nearestSupply;
  }

  get projectCount(): number {
    const { snapshot, report } = this.priorities;
    return projectCount(snapshot, report.question.place, this.#segmentRow);
  }

  get evidence(): GapEvidence {
    this.#evidence ??= this.#dated();
    return this.#evidence;
  }

  get official(): OfficialFigures | null {
    const { snapshot, report } = this.priorities;
    const figures = segmentFigures(snapshot, report.question.place, this.#segmentRow);
    return figures && officialFiguresOf(snapshot, figures, this.context.language);
  }

  #dated(): GapEvidence {
    if (this.enterpriseCount === 0) return noEvidence;
    const { snapshot, report } = this.priorities;
    return gapEvidence(snapshot, report.question, this.#segmentRow);
  }

  get #segmentRow(): number {
    return this.priorities.snapshot.segments.rowOf.get(this.segmentCode)!;
  }

  #told(): readonly GapReason[] {
    const { priorities, gap, context } = this;
    const reasons = gapReasons(priorities.snapshot, priorities.report, gap);
    return reasons.map(({ code, text }) => ({ code, message: text[context.language] }));
  }

  #scored(): Score | null {
    return this.gap.group ? null : scoreOf(this.priorities.of(this.gap), this.context.language);
  }

  #nearest(): NearestSupply | null {
    const nearest = this.priorities.nearestSupply(this.gap);
    return nearest && { enterpriseRow: nearest.enterprise, distanceKm: nearest.distanceKm };
  }
}
