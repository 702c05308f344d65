import { dayOfNumber } from '../../codes/day-number.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { chainCode } from '../../snapshot/ask/derived-chain.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Basis, MethodNote } from './basis.type.js';
import { type GapReport, isEstimated, measureCoverage } from './chain-gap-report.js';
import { priorityWeights } from './gap-question.js';
import { officialMethod } from './official-method.js';
import { type Settings, usedSettings } from './used-settings.js';

const note = (metric: string, method: string, version: string, source: string): MethodNote => ({
  metric,
  method,
  version,
  source,
});

const rule = 'liantu METHODS §2';

const completenessMethod = ({ assumeSurveyed, ruleSet }: GapReport['question']): string => {
  if (assumeSurveyed) return 'Σ w·present / Σ w; every segment taken as surveyed, as asked';
  return ruleSet === '2026.1'
    ? 'Σ w·present / Σ w over surveyed segments'
    : 'Σ w·present / Σ w over the known segments, present or missing';
};

const methodsOf = ({ question: { ruleSet, ...question } }: GapReport): MethodNote[] => [
  note('status', 'UNKNOWN, MISSING, WEAK, PRESENT, STRONG by rule set', ruleSet, rule),
  note(
    'possibleCount',
    'enterprises that work in it, not counted here, known only to a place around this one',
    ruleSet,
    rule,
  ),
  note('certainty', 'by kind, coverage and age of the surest survey that vouches', ruleSet, rule),
  note('verb', 'BUILD, COMPLETE, EXTEND, STRENGTHEN, KEEP, WATCH by rule set', ruleSet, rule),
  note(
    'locationQuotient',
    `(X[c,s]/ΣX[c])/(X[r,s]/ΣX[r]), X by ${question.measure}, sums over ${question.sums === 'ALL' ? 'all segments' : 'the chain'}`,
    '1',
    'Isard 1960; Balassa 1965',
  ),
  note(
    'concentration',
    'HHI = Σ share² of known revenue in the segment',
    '1',
    'Herfindahl 1950; Hirschman 1964',
  ),
  note(officialMethod[0], officialMethod[1], '1', officialMethod[2]),
  note('completeness', completenessMethod({ ruleSet, ...question }), ruleSet, rule),
  note(
    'localSupplyRate',
    'share of the place’s enterprises in the chain with at least one supplier in the place (SUPPLIES)',
    '1',
    rule,
  ),
  note('priority', 'weighted mean of the parts that could be computed', ruleSet, rule),
  note(
    'priority.RELATEDNESS',
    'ω[c,s] = Σ_t M[c,t]·φ[s,t]/Σ_t φ[s,t] over prefectures, s itself left out from 2026.2 on',
    ruleSet,
    'Hidalgo et al. 2007',
  ),
  note('priority.COMPLEXITY', 'PCI over prefectures, rank-scaled', '1', 'Hidalgo & Hausmann 2009'),
  note(
    'priority.CRITICALITY',
    'directed betweenness in the chain, rank-scaled',
    '1',
    'Freeman 1977; Brandes 2001',
  ),
  note('priority.SUPPLY_DISTANCE', '1 − exp(−d/300 km), d on a sphere of 6,371.0088 km', '1', 'Wilson 1971'),
];

/** Settings of the rule by which a chain was seen in a place, with every limit. */
export const ruleSettings = (snapshot: Snapshot, question: GapReport['question']): Settings => ({
  place: keyOfPlace(snapshot, question.place),
  chain: chainCode(snapshot, question.chain),
  reference: keyOfPlace(snapshot, question.reference),
  measure: question.measure,
  sums: question.sums,
  assumeSurveyed: question.assumeSurveyed,
  ruleSet: question.ruleSet,
  asOf: dayOfNumber(question.today),
  thresholds: { ...question.thresholds },
});

const priorityWeightsOf = ({ weights }: GapReport['question']): Settings =>
  Object.fromEntries(priorityWeights.map((name, i) => [name, weights[i]!]));

/** Basis of a report: rule, data date, coverage, estimates, revision, and the method of each number. */
export const gapBasis = (snapshot: Snapshot, report: GapReport): Basis => ({
  ruleSet: report.question.ruleSet,
  measure: report.question.measure,
  asOf: snapshot.asOf,
  coverage: measureCoverage(report),
  estimated: report.rows.some((gap) => isEstimated(report, gap)),
  graphRevision: snapshot.revision,
  methods: methodsOf(report),
  used: usedSettings({
    ...ruleSettings(snapshot, report.question),
    groups: report.question.groups,
    weights: priorityWeightsOf(report.question),
  }),
});
