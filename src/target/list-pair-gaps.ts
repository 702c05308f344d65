import { type Page, sliceOf } from '../place/page-of.js';
import type { RequestContext } from '../place/request-context.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { segmentGradient } from '../projection/segment-gradient.js';
import type { PairGapReport, PairSegmentGap } from './pair-gaps.type.js';
import type { PairReport } from './pair-report.js';

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

type Listed = Omit<PairSegmentGap, 'partnerGradient'> & { readonly segment: number };

const listedOf = (image: Image, { home, partner, score }: PairReport, position: number): Listed => {
  const gap = home.rows[position]!;
  const { segment } = chainView(image, home.question.chain).members[gap.row]!;
  return {
    segment,
    segmentCode: image.segments.codes[segment]!,
    homeStatus: gap.status,
    homeVerb: gap.verb,
    homeLocationQuotient: known(home.facts.locationQuotient[gap.row]!),
    partnerLocationQuotient: known(partner.facts.locationQuotient[gap.row]!),
    partnerEnterpriseCount: partner.facts.enterprises[gap.row]!,
    weight: home.facts.weight[gap.row]!,
    contribution: score.parts[position]!,
  };
};

/** What adds most first; then what is missing, then the weak, each by the partner’s strength, then by code. */
const inOrder = (a: Listed, b: Listed): number =>
  (b.contribution ?? -1) - (a.contribution ?? -1) ||
  Number(b.homeStatus === 'MISSING') - Number(a.homeStatus === 'MISSING') ||
  (b.partnerLocationQuotient ?? -1) - (a.partnerLocationQuotient ?? -1) ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/** Every missing segment, and the weak ones in which the partner is strong. */
const listed = (image: Image, report: PairReport): Listed[] => {
  const { thresholds } = report.home.question;
  return report.home.rows
    .flatMap(({ row, status }, position) => {
      const strong = report.partner.facts.locationQuotient[row]! >= thresholds.locationQuotient;
      return status === 'MISSING' || (status === 'WEAK' && strong) ? [listedOf(image, report, position)] : [];
    })
    .sort(inOrder);
};

/** A page of what home lacks or holds weakly; the gradient, which goes through all activities, for the page alone. */
export const listPairGaps = (
  { image, spend }: RequestContext,
  { report }: PairGapReport,
  asked: Page,
): PairSegmentGap[] => {
  const page = sliceOf(listed(image, report), asked);
  spend(page.length);
  const { question } = report.partner;
  return page.map(({ segment, ...row }) => ({
    ...row,
    partnerGradient: segmentGradient(image, segment, question, row.partnerLocationQuotient),
  }));
};
