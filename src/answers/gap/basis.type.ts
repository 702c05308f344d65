import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Measure as MeasureName } from '../../snapshot/tables/measure-columns.js';
import { Measure } from './chain-gaps.input.js';

@ObjectType({ simpleResolvers: true, description: 'Method by which a number was computed (方法).' })
export class MethodNote {
  @Field(() => String, { description: 'Field of the answer (指标)' })
  metric!: string;

  @Field(() => String, { description: 'Definition used (方法)' })
  method!: string;

  @Field(() => String, { description: 'Version of the definition (版本)' })
  version!: string;

  @Field(() => String, { description: 'Publication that defines it (出处)' })
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Limits of the rule that were used (所用阈值).' })
export class GapLimits {
  @Field(() => Float, { description: 'Below this location quotient a segment is weak (区位商下限)' })
  locationQuotient!: number;

  @Field(() => Float, { description: 'Above this concentration of revenue a segment is weak (集中度上限)' })
  concentration!: number;

  @Field(() => Float, {
    description: 'Annual revenue in yuan from which an enterprise is above size (规上标准, 元)',
  })
  aboveScaleRevenueCny!: number;

  @Field(() => Float, { description: 'Coverage from which a survey counts (调查覆盖率下限)' })
  surveyCoverage!: number;

  @Field(() => Float, {
    description: 'Coverage from which a survey by register or on the spot confirms (确认所需覆盖率)',
  })
  confirmedCoverage!: number;

  @Field(() => Int, { description: 'Years after which a survey confirms no longer (确认有效年数)' })
  confirmedYears!: number;

  @Field(() => Float, {
    description:
      'Share drawn from registers or surveys, and measured, from which a quotient is known (已知占比下限)',
  })
  knownShare!: number;

  @Field(() => Int, { description: 'Known revenues from which a concentration is known (集中度所需企业数)' })
  revenueCount!: number;

  @Field(() => Float, {
    description: 'Share of the enterprises of which the revenue must be known for it (集中度所需占比)',
  })
  revenueShare!: number;

  @Field(() => Int, { description: 'Years after which a source is stale (来源陈旧年数)' })
  staleYears!: number;

  @Field(() => Float, {
    description: 'Annual revenue in yuan from which an enterprise carries a segment alone (龙头营业收入, 元)',
  })
  anchorRevenueCny!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An argument or default that was used (所用参数).' })
export class UsedSetting {
  @Field(() => String, { description: 'Name in the input, such as thresholds.concentration (参数名)' })
  name!: string;

  @Field(() => String, { description: 'Its value; of a list its items, with commas between (值)' })
  value!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Method, data date, coverage and revision of an answer (依据).',
})
export class Basis {
  @Field(() => String, { description: 'Version of the rule (规则版本)' })
  ruleSet!: string;

  @Field(() => Measure, { description: 'Measure of activity that was used (度量)' })
  measure!: MeasureName;

  @Field(() => String, { nullable: true, description: 'Date of the latest data used, ISO (数据日期)' })
  asOf!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the enterprises counted whose measure was known; where no measure is used, as `methods` states; null where there are none (数据覆盖率)',
  })
  coverage!: number | null;

  @Field(() => Boolean, { description: 'True where something that was counted is an estimate (含估计)' })
  estimated!: boolean;

  @Field(() => String, { description: 'Revision of the graph (图谱版本)' })
  graphRevision!: string;

  @Field(() => [MethodNote], { description: 'Method of each number (方法说明)' })
  methods!: readonly MethodNote[];

  @Field(() => [UsedSetting], {
    description: 'Arguments that were used, defaults among them: limits, weights, scope (所用参数)',
  })
  used!: readonly UsedSetting[];
}
