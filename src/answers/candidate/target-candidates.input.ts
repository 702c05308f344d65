import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import type { Verb as VerbName } from '../../analysis/chain-gap/segment-verbs.js';
import type { TopsisNormalisation as NormalisationName } from '../../analysis/weighting/topsis.js';
import { PlaceInput } from '../../facts/place/place.input.js';
import type { SumScope as SumScopeName } from '../../snapshot/ask/chain-facts.js';
import type { Measure as MeasureName } from '../../snapshot/tables/measure-columns.js';
import { Measure, RuleInput, SumScope } from '../gap/chain-gaps.input.js';
import { Verb } from '../gap/status-and-verb.type.js';

export const RankingMethod = { WEIGHTED_MEAN: 'WEIGHTED_MEAN', TOPSIS: 'TOPSIS' } as const;
export type RankingMethod = keyof typeof RankingMethod;
export const TopsisNormalisation = { MIN_MAX: 'MIN_MAX', VECTOR: 'VECTOR' } as const;

registerEnumType(RankingMethod, { name: 'RankingMethod', description: 'How parts make a score (排序方法)' });
registerEnumType(TopsisNormalisation, {
  name: 'TopsisNormalisation',
  description: 'How TOPSIS frees criteria of their unit; it can change the winner (归一化)',
});

@InputType({ description: 'Conditions that a candidate must meet (硬条件).' })
export class CandidateConditionsInput {
  @Field(() => Float, {
    nullable: true,
    description:
      'Maximum distance from the place in kilometres; a candidate without a point fails (最大距离, 公里)',
  })
  maxDistanceKm?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Minimum annual revenue in yuan; an enterprise whose revenue is unknown fails (最低营业收入, 元)',
  })
  minRevenueCny?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minimum number of employees; an enterprise whose number is unknown fails (最少从业人数)',
  })
  minEmployees?: number | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Holds at least one of these titles, still valid at the date of the data; a title that nobody ever held is refused (称号)',
  })
  tiers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Masters at least one of these technologies, each by its code or words of its name; an enterprise of which none is recorded fails (掌握技术)',
  })
  technologies?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Not these: id, own id, credit code or unique identifier; at most 1,000 (排除企业)',
  })
  exclude?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Leave out enterprises that are in the place already by seat, activity or site, in any segment (排除已落地)',
  })
  excludeSettled!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Leave out whom somebody follows on a list that the member may see; nobody without a sign-in (排除已认领)',
  })
  excludeClaimed!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Let in enterprises seated in the place’s own province, which else stand in `localSuppliers` alone (含本省区企业)',
  })
  includeOwnProvince?: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Let in enterprises that were delisted from an exchange, which else count as `ended` (含退市企业)',
  })
  includeDelisted?: boolean;
}

/** Names of the weights, in the order of `candidateParts`. */
export const weightNames = [
  'capability',
  'fit',
  'customerPull',
  'footprint',
  'gradient',
  'channel',
  'distance',
] as const satisfies readonly (keyof CandidateWeightsInput)[];

@InputType({ description: 'Weights of the parts, ≥ 0, not all 0; equal where left out (目标权重).' })
export class CandidateWeightsInput {
  @Field(() => Float, { defaultValue: 1, description: 'Size and titles (能力)' })
  capability!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Share in the segment (契合度)' })
  fit!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Known customers in the place (客户牵引)' })
  customerPull!: number;

  @Field(() => Float, {
    defaultValue: 1,
    description: 'Further sites and affiliates in or near the province (已有布局)',
  })
  footprint!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Strength of its area in the segment (产业梯度)' })
  gradient!: number;

  @Field(() => Float, {
    defaultValue: 1,
    description: 'A centre, enclave or pairing that works today reaches it (合作渠道)',
  })
  channel!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Nearness (距离)' })
  distance!: number;
}

@InputType({ description: 'How candidates are ordered (排序).' })
export class RankingInput {
  @Field(() => RankingMethod, { defaultValue: 'WEIGHTED_MEAN', description: 'Method (方法)' })
  method!: RankingMethod;

  @Field(() => TopsisNormalisation, { defaultValue: 'MIN_MAX', description: 'Used by TOPSIS (归一化)' })
  normalisation!: NormalisationName;

  @Field(() => CandidateWeightsInput, {
    nullable: true,
    description: 'Weights as given; equal where no weights are asked for (权重)',
  })
  weights?: CandidateWeightsInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Weights from the spread of the candidates themselves (熵权)',
  })
  entropyWeights!: boolean;

  @Field(() => [[Float]], {
    nullable: true,
    description:
      'Weights from comparisons by pairs: 7 rows of 7 numbers above 0, in the order capability, fit, customerPull, footprint, gradient, channel, distance; row i, column j: how many times as much i counts as j. Refused with its consistency ratio from 0.1 on (AHP 判断矩阵)',
  })
  comparisons?: number[][] | null;
}

@InputType({
  description:
    'Gaps, source areas, conditions and ranking of a search for targets; `ruleSet` finds the gaps, the order is that of 2026.2 whatever is asked (招商目标条件).',
})
export class TargetCandidatesInput extends RuleInput {
  @Field(() => PlaceInput, { description: 'Where they would settle (地点)' })
  place!: PlaceInput;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of a chain, of the graph or of `chainFrom`; needed unless segments are given (产业链代码)',
  })
  chain?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'These segments, at most 200, whatever their verb (环节代码)',
  })
  segments?: string[] | null;

  @Field(() => [Verb], {
    nullable: true,
    description:
      'Verbs whose gaps are searched where no segments are named; BUILD, COMPLETE and EXTEND by default (动作)',
  })
  verbs?: VerbName[] | null;

  @Field(() => [PlaceInput], {
    nullable: true,
    description: 'Seats in these places only, at most 100; anywhere by default (来源地)',
  })
  sources?: PlaceInput[] | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Above 0, at most 1: also enterprises in segments whose proximity to a gap reaches this; their fit is share × proximity. Only the gaps themselves by default (最低邻近度)',
  })
  minProximity?: number | null;

  @Field(() => CandidateConditionsInput, { nullable: true, description: 'Hard conditions (硬条件)' })
  conditions?: CandidateConditionsInput | null;

  @Field(() => RankingInput, { nullable: true, description: 'Order (排序)' })
  ranking?: RankingInput | null;

  @Field(() => PlaceInput, {
    nullable: true,
    description:
      'Area against which the place’s gaps are measured; the outermost region around it by default (参照区域)',
  })
  reference?: PlaceInput | null;

  @Field(() => Measure, {
    defaultValue: 'ENTERPRISES',
    description: 'Measure of activity for the place’s gaps (度量)',
  })
  measure!: MeasureName;

  @Field(() => SumScope, { defaultValue: 'ALL', description: 'Over which segments the sums run (求和范围)' })
  sums!: SumScopeName;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Treats the place as surveyed in full, so that an absent segment is missing (视为已普查)',
  })
  assumeSurveyed!: boolean;
}
