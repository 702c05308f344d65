import { type Page, sliceOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { segmentGradient } from '../../snapshot/ask/segment-gradient.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PairGapReport, PairSegmentGap } from './pair-gaps.type.js';
import type { PairReport } from './pair-report.js';

const nullIfUnknown = (value: number): number | null => (Number.isNaN(value) ? null : value);

type Listed = Omit<PairSegmentGap, 'partnerGradient'> & { readonly segment: number };

const listedOf = (snapshot: Snapshot, { home, partner, score }: PairReport, position: number): Listed => {
  const gap = home.rows[position]!;
  const { segment } = chainView(snapshot, home.question.chain).members[gap.row]!;
  return {
    segment,
    segmentCode: snapshot.segments.codes[segment]!,
    homeStatus: gap.status,
    homeCertainty: gap.certainty,
    homePossibleCount: home.facts.possible[gap.row]!,
    homeVerb: gap.verb,
    homeLocationQuotient: nullIfUnknown(home.facts.locationQuotient[gap.row]!),
    partnerLocationQuotient: nullIfUnknown(partner.facts.locationQuotient[gap.row]!),
    partnerEnterpriseCount: partner.facts.enterprises[gap.row]!,
    weight: home.facts.weight[gap.row]!,
    contribution: score.parts[position]!,
  };
};

/**
 * Compares gaps: by contribution, highest first; then missing before weak, each by the partner’s strength, then by
 * code.
 */
const inOrder = (a: Listed, b: Listed): number =>
  (b.contribution ?? -1) - (a.contribution ?? -1) ||
  Number(b.homeStatus === 'MISSING') - Number(a.homeStatus === 'MISSING') ||
  (b.partnerLocationQuotient ?? -1) - (a.partnerLocationQuotient ?? -1) ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/** Missing segments, and the weak segments in which the partner is strong. */
const listed = (snapshot: Snapshot, report: PairReport): Listed[] => {
  const { thresholds } = report.home.question;
  return report.home.rows
    .flatMap(({ row, status }, position) => {
      const strong = report.partner.facts.locationQuotient[row]! >= thresholds.locationQuotient;
      return status === 'MISSING' || (status === 'WEAK' && strong)
        ? [listedOf(snapshot, report, position)]
        : [];
    })
    .sort(inOrder);
};

/**
 * Lists a page of the segments that home lacks or holds weakly; the gradient, which goes through all activities, for
 * the page alone, while others are let in.
 */
export const listPairGaps = async (
  { snapshot, spend }: RequestContext,
  { report }: PairGapReport,
  asked: Page,
): Promise<PairSegmentGap[]> => {
  const page = sliceOf(listed(snapshot, report), asked);
  spend(page.length);
  const { question } = report.partner;
  return Promise.all(
    page.map(async ({ segment, ...row }) => ({
      ...row,
      partnerGradient: await segmentGradient(snapshot, segment, question, row.partnerLocationQuotient),
    })),
  );
};
