import type { SegmentGap as GapNumbers } from '../analysis/chain-gap/chain-gaps.js';
import type { Verb } from '../analysis/chain-gap/segment-verbs.js';
import { type Page, sliceOf } from '../place/page-of.js';
import type { RequestContext } from '../place/request-context.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import type { Stage } from './chain.type.js';
import { aboveScaleCount, type GapReport, isEstimated } from './chain-gap-report.js';
import type { ChainGapReport, SegmentGap } from './chain-gaps.type.js';
import { GapPriorities } from './gap-priorities.js';

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

const segmentOf = (
  image: Image,
  report: GapReport,
  priorities: GapPriorities,
  gap: GapNumbers,
): SegmentGap => {
  const { facts, question } = report;
  const { segment, stage } = chainView(image, question.chain).members[gap.row]!;
  const enterpriseCount = facts.enterprises[gap.row]!;
  return {
    image,
    report,
    gap,
    priorities,
    segmentCode: image.segments.codes[segment]!,
    stage: stage as Stage | null,
    status: gap.status,
    verb: gap.verb,
    enterpriseCount,
    aboveScaleCount: aboveScaleCount(image, report, gap),
    locationQuotient: known(facts.locationQuotient[gap.row]!),
    concentration: known(facts.concentration[gap.row]!),
    coverage: enterpriseCount === 0 ? null : facts.measureKnown[gap.row]! / enterpriseCount,
    surveyCoverage: known(facts.surveyCoverage[gap.row]!),
    estimated: isEstimated(report, gap),
  };
};

/** A page of the rows of a report, of some verbs or of all. */
export const listGaps = (
  { spend }: RequestContext,
  { image, report }: ChainGapReport,
  asked: Page,
  verbs?: readonly Verb[] | null,
): SegmentGap[] => {
  const rows = verbs ? report.rows.filter(({ verb }) => verb !== null && verbs.includes(verb)) : report.rows;
  const page = sliceOf(rows, asked);
  spend(page.length);
  const priorities = new GapPriorities(image, report);
  return page.map((gap) => segmentOf(image, report, priorities, gap));
};
