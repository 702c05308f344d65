import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { Certainty as CertaintyName } from '../../analysis/chain-gap/certainty.js';
import type { SegmentStatus as StatusName } from '../../analysis/chain-gap/status-finding.js';
import { PlaceInput } from '../../facts/place/place.input.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';
import { RuleInput } from '../gap/chain-gaps.input.js';
import { Certainty, SegmentStatus } from '../gap/status-and-verb.type.js';

@InputType({ description: 'Place, chain and partner areas of a supply gap report (供应缺口条件).' })
export class SupplyGapsInput extends RuleInput {
  @Field(() => PlaceInput, { description: 'A region of any level, or a park (地点)' })
  place!: PlaceInput;

  @Field(() => [PlaceInput], { defaultValue: [], description: 'Partner areas, at most 100 (合作地区)' })
  partners!: PlaceInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Inputs of this chain only, of the graph or of `chainFrom` (产业链代码)',
  })
  chain?: string | null;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'How many links upstream of what is here, 1 to 20: 2 adds the inputs of missing inputs (级数)',
  })
  depth!: number;
}

@ObjectType({ description: 'An input that local enterprises need and nobody makes here (缺口投入).' })
export class SupplyGap {
  segmentCode!: string;
  neededByCodes!: readonly string[];
  producerIds!: readonly string[];

  @Field(() => SegmentStatus, {
    description: 'MISSING where a survey vouches that nobody makes it here, else UNKNOWN (状态)',
  })
  status!: StatusName;

  @Field(() => Int, {
    description:
      'Enterprises known only to a place around this one, which may make it here (可能在此的企业数)',
  })
  possibleCount!: number;

  @Field(() => Certainty, {
    nullable: true,
    description: 'How sure it is that nobody makes it here; null where nobody vouches (确定程度)',
  })
  certainty!: CertaintyName | null;

  @Field(() => Int, { description: 'Links to the nearest segment that is here and needs it (级数)' })
  depth!: number;

  @Field(() => Int, {
    description:
      'Distinct local enterprises in the present segments that need it; 0 beyond depth 1 (本地需求企业数)',
  })
  localConsumerCount!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Coverage of the surest survey that looked for it, of the place or of a place that contains it; null where no survey did (调查覆盖率)',
  })
  surveyCoverage!: number | null;

  @Field(() => Int, {
    description: 'Distinct enterprises that make it in partner areas (合作地区生产企业数)',
  })
  producersInPartnerAreas!: number;
}

@ObjectType({ description: 'Inputs that a place lacks (供应缺口).' })
export class SupplyGapReport {
  readonly __typename!: 'SupplyGapReport';
  gaps!: readonly SupplyGap[];

  @Field(() => Int, { description: 'How many inputs there are in all (总数)' })
  total!: number;

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const SupplyGapsResult = createUnionType({
  name: 'SupplyGapsResult',
  description: 'A report, or the problem that stood in its way (供应缺口结果)',
  types: () => [SupplyGapReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
