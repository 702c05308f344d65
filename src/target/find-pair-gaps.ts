import { isEstimated } from '../chain/chain-gap-report.js';
import { gapQuestion } from '../chain/gap-question.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { segmentGradient } from '../projection/segment-gradient.js';
import { answerBasis } from './answer-basis.js';
import { chainRow, keyOfPlace, numberWithin, placeRow } from './named-rows.js';
import type { PairGapsInput } from './pair-gaps.input.js';
import type { PairGapReport, PairSegmentGap } from './pair-gaps.type.js';
import { type PairReport, pairReport } from './pair-report.js';

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

const segmentOf = (image: Image, { home, partner, score }: PairReport, position: number): PairSegmentGap => {
  const gap = home.rows[position]!;
  const { segment } = chainView(image, home.question.chain).members[gap.row]!;
  const partnerQuotient = known(partner.facts.locationQuotient[gap.row]!);
  return {
    segmentCode: image.segments.codes[segment]!,
    homeStatus: gap.status,
    homeVerb: gap.verb,
    homeLocationQuotient: known(home.facts.locationQuotient[gap.row]!),
    partnerLocationQuotient: partnerQuotient,
    partnerGradient: segmentGradient(image, segment, partner.question, partnerQuotient),
    partnerEnterpriseCount: partner.facts.enterprises[gap.row]!,
    weight: home.facts.weight[gap.row]!,
    contribution: score.parts[position]!,
  };
};

/** What adds most first; then what is missing, then the weak, each by the partner’s strength, then by code. */
const inOrder = (a: PairSegmentGap, b: PairSegmentGap): number =>
  (b.contribution ?? -1) - (a.contribution ?? -1) ||
  Number(b.homeStatus === 'MISSING') - Number(a.homeStatus === 'MISSING') ||
  (b.partnerLocationQuotient ?? -1) - (a.partnerLocationQuotient ?? -1) ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/** Every missing segment, and the weak ones in which the partner is strong. */
const segmentsOf = (image: Image, report: PairReport): PairSegmentGap[] => {
  const { thresholds } = report.home.question;
  return report.home.rows
    .flatMap(({ row, status }, position) => {
      const strong = report.partner.facts.locationQuotient[row]! >= thresholds.locationQuotient;
      const listed = status === 'MISSING' || (status === 'WEAK' && strong);
      return listed ? [segmentOf(image, report, position)] : [];
    })
    .sort(inOrder);
};

const basisOf = (image: Image, { home, partner }: PairReport, cap: number) => {
  const sum = (column: 'enterprises' | 'measureKnown') =>
    home.rows.reduce((all, { row }) => all + home.facts[column][row]! + partner.facts[column][row]!, 0);
  const present = sum('enterprises');
  return answerBasis(image, {
    measure: home.question.measure,
    coverage: present === 0 ? null : sum('measureKnown') / present,
    estimated:
      home.rows.some((gap) => isEstimated(home, gap)) ||
      partner.rows.some(({ row }) => partner.facts.estimated[row] === 1),
    methods: [
      ['score', `Σ w·missing·min(LQ, ${cap})/${cap} / Σ w·missing, LQ of the partner`, 'liantu METHODS §3'],
      ['complementarity', '1 − cosine of the two share vectors', 'UNIDO 1979'],
      ['krugman', 'Σ_s |share_a − share_b|', 'Krugman 1991'],
      ['partnerGradient', 'LQ · output share / employment share', '陈蕊, 熊必琳 2007'],
    ],
  });
};

/** Where a partner is strong in what home lacks or holds weakly. */
export const findPairGaps = ({ image }: RequestContext, input: PairGapsInput): PairGapReport => {
  const home = placeRow(image, 'home', input.home);
  const partner = placeRow(image, 'partner', input.partner);
  if (home === partner) throw new InputError('partner', input.partner.code, 'another place than `home`');
  const chain = chainRow(image, input.chain);
  const cap = numberWithin('cap', input.cap, 3, [0.1, 1_000]);
  const reference = input.reference ? placeRow(image, 'reference', input.reference) : undefined;
  const rows = { place: home, chain, reference };
  const question = gapQuestion(image, { ...input, place: input.home, groups: false }, rows);
  const report = pairReport(image, question, partner, cap);
  return {
    __typename: 'PairGapReport',
    homeKey: keyOfPlace(image, home),
    partnerKey: keyOfPlace(image, partner),
    homeRow: home,
    partnerRow: partner,
    referenceKey: keyOfPlace(image, question.reference),
    chainCode: input.chain,
    score: report.score.value,
    cap,
    complementarity: report.complementarity,
    krugman: report.krugman,
    segments: segmentsOf(image, report),
    basis: basisOf(image, report, cap),
  };
};
