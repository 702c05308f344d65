import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { SegmentStatus as StatusName } from '../../analysis/chain-gap/status-finding.js';
import { Technology } from '../../facts/chain/segment.type.js';
import { PlaceInput } from '../../facts/place/place.input.js';
import { OfficialFigures } from '../../facts/sector/official-figures.type.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';
import { RuleInput } from '../gap/chain-gaps.input.js';
import { GapReason } from '../gap/chain-gaps.type.js';
import { SegmentStatus } from '../gap/status-and-verb.type.js';

@InputType({ description: 'Place and chain of a report on supply risks (断供断链风险条件).' })
export class SupplyRiskInput extends RuleInput {
  @Field(() => PlaceInput, { description: 'A region of any level, or a park (地点)' })
  place!: PlaceInput;

  @Field(() => String, { description: 'Code of a chain, of the graph or of `chainFrom` (产业链代码)' })
  chain!: string;

  @Field(() => Float, {
    defaultValue: 0.2,
    description:
      'Share of imports in the nation’s use of the sector from which a segment is at risk, above 0 to 1 (进口占比下限)',
  })
  importShare!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A segment of the chain whose supply may break, and why (断供断链风险).',
})
export class SupplyRisk {
  segmentCode!: string;
  soleSourceId!: string | null;

  @Field(() => SegmentStatus, { description: 'How the segment stands here (状态)' })
  status!: StatusName;

  @Field(() => Int, { description: 'Distinct enterprises present, at the segment or a part of it (企业数)' })
  enterpriseCount!: number;

  @Field(() => Int, {
    description: 'Enterprises that may be here: a sole source may not be the only one (可能在此的企业数)',
  })
  possibleCount!: number;

  @Field(() => [GapReason], {
    description:
      'Each risk with its reason: SOLE_SOURCE, SOLE_ANCHOR or ONLY_ONE_KNOWN; BOTTLENECK_TECHNOLOGY; IMPORT_DEPENDENCE (风险理由)',
  })
  reasons!: readonly GapReason[];

  @Field(() => [Technology], { description: 'Bottleneck technologies that it needs (卡脖子技术)' })
  technologies!: readonly Technology[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Imports over the nation’s use of the sector that the segment belongs to, of the whole sector; null where the nation has no table (全国部门进口占比)',
  })
  importShare!: number | null;

  @Field(() => OfficialFigures, {
    nullable: true,
    description: 'The nation’s figures behind importShare, with their year (全国部门数据)',
  })
  national!: OfficialFigures | null;

  @Field(() => OfficialFigures, {
    nullable: true,
    description:
      'Figures of the place itself; null where it has no input–output table of its own (本地部门数据)',
  })
  official!: OfficialFigures | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Segments of a chain whose supply may break: a single maker here, a bottleneck technology, imports (断供断链风险报告).',
})
export class SupplyRiskReport {
  readonly __typename!: 'SupplyRiskReport';
  risks!: readonly SupplyRisk[];
  placeKey!: string;

  @Field(() => Int, { description: 'Segments of the chain with at least one risk (风险环节数)' })
  total!: number;

  @Field(() => Int, { description: 'Segments looked at, pure groups not counted (环节总数)' })
  segmentCount!: number;

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const SupplyRiskResult = createUnionType({
  name: 'SupplyRiskResult',
  description: 'A report, or the problem that stood in its way (断供断链风险结果)',
  types: () => [SupplyRiskReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
