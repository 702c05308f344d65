import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { PlaceInput } from '../../facts/place/place.input.js';
import type { SumScope as SumScopeName } from '../../snapshot/ask/chain-facts.js';
import type { Measure as MeasureName } from '../../snapshot/tables/measure-columns.js';

export const Measure = { ENTERPRISES: 'ENTERPRISES', REVENUE: 'REVENUE', EMPLOYEES: 'EMPLOYEES' } as const;

registerEnumType(Measure, {
  name: 'Measure',
  description: 'Measure of activity (度量)',
  valuesConfig: {
    ENTERPRISES: { description: 'Number of enterprises, by their shares (企业数)' },
    REVENUE: { description: 'Annual revenue in yuan, where known (营业收入)' },
    EMPLOYEES: { description: 'Persons employed, where known (从业人数)' },
  },
});

export const SumScope = { ALL: 'ALL', CHAIN: 'CHAIN' } as const;

registerEnumType(SumScope, {
  name: 'SumScope',
  description: 'Over which segments the sums of the location quotient run (求和范围)',
  valuesConfig: {
    ALL: { description: 'Every segment with activity, all chains (全部环节)' },
    CHAIN: { description: 'The segments of this chain (本链环节)' },
  },
});

@InputType({ description: 'Limits of the rule; a limit that is left out keeps its default (规则阈值).' })
export class GapThresholdsInput {
  @Field(() => Float, {
    nullable: true,
    description: 'Below this location quotient a segment is weak; 1 (区位商下限)',
  })
  locationQuotient?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Above this Herfindahl–Hirschman index of revenue, 0 to 1, a segment is weak; 0.25 (集中度上限)',
  })
  concentration?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Annual revenue in yuan from which an enterprise is above designated size; 20,000,000 (规上标准, 元)',
  })
  aboveScaleRevenueCny?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A survey counts from this coverage on, 0 to 1; 0.5 (调查覆盖率下限)',
  })
  surveyCoverage?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'A survey by register or on the spot confirms from this coverage on, 0 to 1; 0.8 (确认所需覆盖率)',
  })
  confirmedCoverage?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole years after which a survey confirms no longer; 2 (确认有效年数)',
  })
  confirmedYears?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'A location quotient is known where this share of the enterprises is drawn from registers or surveys, and measured, 0 to 1; 0.8 (已知占比下限)',
  })
  knownShare?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of known revenues from which a concentration is known; 4 (集中度所需企业数)',
  })
  revenueCount?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the enterprises present of which the revenue must be known for a concentration, 0 to 1; 0.5 (集中度所需占比)',
  })
  revenueShare?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole years after which a source is stale; 5 (来源陈旧年数)',
  })
  staleYears?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Annual revenue in yuan from which an enterprise carries a segment alone; 1,000,000,000 (龙头营业收入, 元)',
  })
  anchorRevenueCny?: number | null;
}

@InputType({
  description: 'Weights of the parts of a priority, ≥ 0, not all 0; equal where left out (优先级权重).',
})
export class PriorityWeightsInput {
  @Field(() => Float, { defaultValue: 1, description: 'Local demand (本地需求)' })
  localDemand!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Relatedness density (关联密度)' })
  relatedness!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Product complexity (复杂度)' })
  complexity!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Betweenness in the chain (关键性)' })
  criticality!: number;

  @Field(() => Float, { defaultValue: 1, description: 'Distance of supply (供应距离)' })
  supplyDistance!: number;
}

@InputType({ description: 'Rule by which a segment gets its status and verb (规则).' })
export abstract class RuleInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Rule set, 2026.2 or 2026.1; the newest by default, an earlier one so that an old answer can be had again (规则版本)',
  })
  ruleSet?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day from which ages are counted back, ISO; today in China by default (基准日)',
  })
  asOf?: string | null;

  @Field(() => GapThresholdsInput, { nullable: true, description: 'Limits of the rule (规则阈值)' })
  thresholds?: GapThresholdsInput | null;
}

@InputType({ description: 'Chain, place and rule of an answer (产业链条件).' })
export abstract class ChainRuleInput extends RuleInput {
  @Field(() => PlaceInput, { description: 'A region of any level, or a park (地点)' })
  place!: PlaceInput;

  @Field(() => String, { description: 'Code of a chain, of the graph or of `chainFrom` (产业链代码)' })
  chain!: string;

  @Field(() => PlaceInput, {
    nullable: true,
    description:
      'Area against which specialisation is measured; the outermost region around the place by default (参照区域)',
  })
  reference?: PlaceInput | null;

  @Field(() => Measure, { defaultValue: 'ENTERPRISES', description: 'Measure of activity (度量)' })
  measure!: MeasureName;

  @Field(() => SumScope, { defaultValue: 'ALL', description: 'Over which segments the sums run (求和范围)' })
  sums!: SumScopeName;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Treats the place as surveyed in full, so that an absent segment is missing (视为已普查)',
  })
  assumeSurveyed!: boolean;
}

@InputType({ description: 'Chain, place and rule of a gap report (缺链分析条件).' })
export class ChainGapsInput extends ChainRuleInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Give pure groups (stages, headings) as rows too, rolled up and without verb (含分组)',
  })
  groups!: boolean;

  @Field(() => PriorityWeightsInput, { nullable: true, description: 'Weights of the priority (优先级权重)' })
  weights?: PriorityWeightsInput | null;
}
