import { pairedWith } from '../../facts/partner/channels-between.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import type { PlaceInput } from '../../facts/place/place.input.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import { InputError, UnknownName } from '../../request/errors.js';
import { numberWithin } from '../../request/number-within.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import { type GapQuestion, isEstimated } from '../gap/chain-gap-report.js';
import { ruleSettings } from '../gap/gap-basis.js';
import { gapQuestion } from '../gap/gap-question.js';
import type { PairGapsInput } from './pair-gaps.input.js';
import type { PairGapReport } from './pair-gaps.type.js';
import { type PairReport, pairReport } from './pair-report.js';

const basisOf = (snapshot: Snapshot, { home, partner }: PairReport, cap: number) => {
  const sum = (column: 'enterprises' | 'measureKnown') =>
    home.rows.reduce((all, { row }) => all + home.facts[column][row]! + partner.facts[column][row]!, 0);
  const present = sum('enterprises');
  const { place: _, ...rule } = ruleSettings(snapshot, home.question);
  return answerBasis(snapshot, {
    used: {
      home: keyOfPlace(snapshot, home.question.place),
      partner: keyOfPlace(snapshot, partner.question.place),
      ...rule,
      cap,
    },
    ruleSet: home.question.ruleSet,
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

interface Pair {
  readonly question: GapQuestion;
  readonly cap: number;
  readonly chainCode: string;
}

const reportOf = (snapshot: Snapshot, { question, cap, chainCode }: Pair, partner: number): PairGapReport => {
  const report = pairReport(snapshot, question, partner, cap);
  return {
    __typename: 'PairGapReport',
    report,
    homeKey: keyOfPlace(snapshot, question.place),
    partnerKey: keyOfPlace(snapshot, partner),
    referenceKey: keyOfPlace(snapshot, question.reference),
    chainCode,
    score: report.score.value,
    cap,
    complementarity: report.complementarity,
    krugman: report.krugman,
    pairings: [],
    basis: basisOf(snapshot, report, cap),
  };
};

const pairOf = (snapshot: Snapshot, input: PairGapsInput): Pair => {
  const place = placeRow(snapshot, 'home', input.home);
  const chain = chainRow(snapshot, input.chain);
  const cap = numberWithin('cap', input.cap, 3, [0.1, 1_000]);
  const reference = input.reference ? placeRow(snapshot, 'reference', input.reference) : undefined;
  const asked = { ...input, place: input.home, groups: false };
  const question = gapQuestion(snapshot, asked, { place, chain, reference });
  return { question, cap, chainCode: input.chain };
};

/** Compares reports: the highest score first, reports without a score last; then the least alike, then by place. */
const inOrder = (a: PairGapReport, b: PairGapReport): number =>
  (b.score ?? -1) - (a.score ?? -1) ||
  (b.complementarity ?? -1) - (a.complementarity ?? -1) ||
  (a.partnerKey < b.partnerKey ? -1 : 1);

const noPairing = ({ kind, code }: PlaceInput): UnknownName =>
  new UnknownName({
    zh: `${kind} ${code} 没有结对关系；请给出 partner，结对关系见 pairings 查询`,
    en: `${kind} ${code} has no pairing; give a partner, pairings lists those there are`,
  });

/**
 * Finds where a partner, or each place that home is paired with, is strong in a segment that home lacks or holds
 * weakly.
 */
export const findPairGaps = async (context: RequestContext, input: PairGapsInput): Promise<PairGapReport> => {
  const { snapshot } = context;
  const pair = pairOf(snapshot, input);
  const home = pair.question.place;
  if (input.partner) {
    const partner = placeRow(snapshot, 'partner', input.partner);
    if (partner === home)
      throw new InputError('partner', input.partner.code, {
        zh: '与 home 不同的地点',
        en: 'another place than `home`',
      });
    return reportOf(snapshot, pair, partner);
  }
  const partners = await pairedWith(context, home);
  const reports = partners.map((partner) => reportOf(snapshot, pair, partner)).sort(inOrder);
  if (reports.length === 0) throw noPairing(input.home);
  return { ...reports[0]!, pairings: reports };
};
