import { Field, Float, InputType, registerEnumType } from 'type-graphql';
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

@InputType({ description: 'What inputs about a chain in a place have in common (产业链条件).' })
export abstract class ChainRuleInput {
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

  @Field(() => GapThresholdsInput, { nullable: true, description: 'Limits of the rule (规则阈值)' })
  thresholds?: GapThresholdsInput | null;
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
