import { defaultThresholds, type GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import { dayAsked } from '../../request/day-asked.js';
import { InputError } from '../../request/errors.js';
import { ruleSetAsked } from '../../request/rule-set-asked.js';
import { sumScopes } from '../../snapshot/ask/chain-facts.js';
import { outermost } from '../../snapshot/ask/outermost.js';
import { measures } from '../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapQuestion } from './chain-gap-report.js';
import type {
  ChainGapsInput,
  GapThresholdsInput,
  PriorityWeightsInput,
  RuleInput,
} from './chain-gaps.input.js';

const within = (argument: string, given: number, least: number, max: number): number => {
  if (Number.isFinite(given) && given >= least && given <= max) return given;
  const allowed =
    max === Number.MAX_VALUE
      ? { zh: `不小于${least}的数`, en: `a number ≥ ${least}` }
      : { zh: `${least}到${max}之间的数`, en: `a number from ${least} to ${max}` };
  throw new InputError(argument, String(given), allowed);
};

const whole = (argument: string, given: number, least: number): number => {
  if (Number.isInteger(given) && given >= least && given <= 1_000) return given;
  throw new InputError(argument, String(given), {
    zh: `${least}到1000的整数`,
    en: `a whole number from ${least} to 1,000`,
  });
};

/** Limits as given, the others as the rule has them. Throws InputError. */
export const thresholdsOf = (given: GapThresholdsInput | null | undefined): GapThresholds => {
  const of = (name: keyof GapThresholds): number => given?.[name] ?? defaultThresholds[name];
  const limit = (name: keyof GapThresholds): number =>
    within(`thresholds.${name}`, of(name), 0, Number.MAX_VALUE);
  const share = (name: keyof GapThresholds): number => within(`thresholds.${name}`, of(name), 0, 1);
  const count = (name: keyof GapThresholds, least: number): number =>
    whole(`thresholds.${name}`, of(name), least);
  return {
    locationQuotient: limit('locationQuotient'),
    concentration: share('concentration'),
    aboveScaleRevenueCny: limit('aboveScaleRevenueCny'),
    surveyCoverage: share('surveyCoverage'),
    confirmedCoverage: share('confirmedCoverage'),
    confirmedYears: count('confirmedYears', 0),
    knownShare: share('knownShare'),
    revenueCount: count('revenueCount', 1),
    revenueShare: share('revenueShare'),
    staleYears: count('staleYears', 0),
    anchorRevenueCny: limit('anchorRevenueCny'),
  };
};

/** Names of the weights of a priority, in the order of `priorityParts`. */
export const priorityWeights = [
  'localDemand',
  'relatedness',
  'complexity',
  'criticality',
  'supplyDistance',
] as const;

const weightsOf = (given: PriorityWeightsInput | null | undefined): readonly number[] => {
  if (!given) return [1, 1, 1, 1, 1];
  const weights = priorityWeights.map((name) => within(`weights.${name}`, given[name] ?? 1, 0, 1e9));
  if (weights.some((weight) => weight > 0)) return weights;
  throw new InputError('weights', weights.join(', '), {
    zh: '至少一项权重大于0',
    en: 'at least one weight above 0',
  });
};

const oneOf = <T extends string>(argument: string, given: T, allowed: readonly T[]): T => {
  if (allowed.includes(given)) return given;
  throw new InputError(argument, String(given), allowed.join(', '));
};

/** Reads the rule of a question: its set, its limits, and the day that ages are counted back from. Throws InputError. */
export const ruleAsked = ({ ruleSet, asOf, thresholds }: RuleInput) => ({
  ruleSet: ruleSetAsked(ruleSet),
  today: dayAsked('asOf', asOf),
  thresholds: thresholdsOf(thresholds),
});

/** Checks a question about rows of places and a chain. Throws InputError. */
export const gapQuestion = (
  snapshot: Snapshot,
  input: ChainGapsInput,
  rows: { readonly place: number; readonly chain: number; readonly reference: number | undefined },
): GapQuestion => ({
  chain: rows.chain,
  place: rows.place,
  reference: rows.reference ?? outermost(snapshot, rows.place),
  measure: oneOf('measure', input.measure ?? 'ENTERPRISES', measures),
  sums: oneOf('sums', input.sums ?? 'ALL', sumScopes),
  assumeSurveyed: input.assumeSurveyed ?? false,
  groups: input.groups ?? false,
  ...ruleAsked(input),
  weights: weightsOf(input.weights),
});
