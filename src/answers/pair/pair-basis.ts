import { keyOfPlace } from '../../facts/place/key-of-place.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import type { Basis } from '../gap/basis.type.js';
import { isEstimated } from '../gap/chain-gap-report.js';
import { ruleSettings } from '../gap/gap-basis.js';
import { officialPotentialMethod } from './official-potential-method.js';
import type { PairReport } from './pair-report.js';

/** Basis of a comparison of two places. */
export const pairBasis = (snapshot: Snapshot, { home, partner }: PairReport, cap: number): Basis => {
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
      officialPotentialMethod,
      ['complementarity', '1 − cosine of the two share vectors', 'UNIDO 1979'],
      ['krugman', 'Σ_s |share_a − share_b|', 'Krugman 1991'],
      ['partnerGradient', 'LQ · output share / employment share', '陈蕊, 熊必琳 2007'],
    ],
  });
};
