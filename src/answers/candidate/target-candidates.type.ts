import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Enclave, Pairing, PartnerCentre } from '../../facts/partner/partner.type.js';
import { PageInfo } from '../../request/page/page-info.type.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';
import type { LocalSupplierRow } from './local/local-suppliers.js';
import type { Scoring } from './rank/score-of-candidate.js';
import type { CandidateFacts } from './reason/candidate-facts.js';
import { RankingMethod, TopsisNormalisation } from './target-candidates.input.js';

export const Channel = createUnionType({
  name: 'Channel',
  description: 'Partner centre, enclave or pairing that reaches a partner area (合作渠道)',
  types: () => [PartnerCentre, Enclave, Pairing] as const,
  resolveType: (value) => value.__typename,
});

@ObjectType({ simpleResolvers: true, description: 'A node or relationship that backs a reason (依据记录).' })
export class Evidence {
  @Field(() => String, { description: 'Label of the node or type of the relationship (类型)' })
  kind!: string;

  @Field(() => String, { description: 'Key in the graph (标识)' })
  id!: string;

  @Field(() => String, { description: 'Name for a person (名称)' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Source of the record (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date the record applies to, ISO (数据日期)' })
  asOf!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why a candidate stands where it stands (理由).' })
export class CandidateReason {
  @Field(() => String, { description: 'Code, the same in every language (代码)' })
  code!: string;

  @Field(() => String, { description: 'A sentence in the language of the request (说明)' })
  message!: string;

  @Field(() => [Evidence], { description: 'Records behind it (依据记录)' })
  evidence!: readonly Evidence[];
}

@ObjectType({ simpleResolvers: true, description: 'An enterprise that could fill gaps (招商目标).' })
export class Candidate {
  /** Facts about the candidate. */
  facts!: () => CandidateFacts;
  /** Row in the snapshot. */
  enterprise!: number;
  enterpriseId!: string;
  segmentCode!: string;
  segmentCodes!: () => readonly string[];
  throughCode!: string;
  scoring!: Scoring;

  @Field(() => Float, {
    description: 'Of what it works in to the segment it would fill; 1 where it is the same (邻近度)',
  })
  proximity!: number;

  @Field(() => Int, { description: 'Position in the whole list, from 1 (名次)' })
  rank!: number;

  @Field(() => Float, { nullable: true, description: 'Kilometres on the sphere; null where unknown (距离)' })
  distanceKm!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A candidate in a list (招商目标列表项).' })
export class CandidateEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => Candidate, { description: 'The candidate (招商目标)' })
  node!: Candidate;
}

@ObjectType({ simpleResolvers: true, description: 'Candidates, a page at a time (招商目标列表).' })
export class CandidateConnection {
  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [CandidateEdge], { description: 'The page (本页)' })
  edges!: readonly CandidateEdge[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An enterprise of the own province that works in gaps elsewhere than in the place (区内配套企业).',
})
export class LocalSupplier {
  /** Row in the snapshot. */
  enterpriseRow!: number;
  segmentRows!: readonly number[];

  @Field(() => Float, {
    nullable: true,
    description: 'Kilometres on the sphere from the place; null where unknown (距离)',
  })
  distanceKm!: number | null;

  @Field(() => Boolean, {
    description:
      'True where it is known only to a place around, such as the city of a park, and may be in the place itself (可能已在本地)',
  })
  possiblyHere!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Number of enterprises that a condition excluded (排除计数).',
})
export class ExcludedCount {
  @Field(() => String, {
    description:
      'Condition as named in the input; `ended` counts enterprises that ended, moved away or were delisted (条件)',
  })
  condition!: string;

  @Field(() => Int, {
    description: 'Number of enterprises that it excluded after the conditions before it (数量)',
  })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Weights of the parts, normalised (所用权重).' })
export class UsedWeights {
  @Field(() => Float, { description: 'Size and titles (能力)' })
  capability!: number;

  @Field(() => Float, { description: 'Share in the segment (契合度)' })
  fit!: number;

  @Field(() => Float, { description: 'Known customers in the place (客户牵引)' })
  customerPull!: number;

  @Field(() => Float, { description: 'Further sites and affiliates in or near the province (已有布局)' })
  footprint!: number;

  @Field(() => Float, { description: 'Strength of its area in the segment (产业梯度)' })
  gradient!: number;

  @Field(() => Float, { description: 'A centre, enclave or pairing that works today reaches it (合作渠道)' })
  channel!: number;

  @Field(() => Float, { description: 'Nearness (距离)' })
  distance!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Ranking of the candidates (所用排序).' })
export class UsedRanking {
  @Field(() => RankingMethod, { description: 'Method (方法)' })
  method!: keyof typeof RankingMethod;

  @Field(() => TopsisNormalisation, { nullable: true, description: 'Of TOPSIS; else null (归一化)' })
  normalisation!: keyof typeof TopsisNormalisation | null;

  @Field(() => UsedWeights, { description: 'Weights (权重)' })
  weights!: UsedWeights;

  @Field(() => Boolean, { description: 'True where they come from the candidates’ spread (熵权)' })
  entropyWeights!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the comparisons by pairs; null where none were given (一致性比率)',
  })
  consistencyRatio!: number | null;
}

@ObjectType({ description: 'Enterprises that could close the gaps (招商目标报告).' })
export class CandidateReport {
  readonly __typename!: 'CandidateReport';
  list!: string;
  /** First `count` candidates, best first. */
  first!: (count: number) => readonly Candidate[];
  /** Local suppliers, nearest first. */
  local!: () => readonly LocalSupplierRow[];

  @Field(() => UsedRanking, { description: 'How they were ordered (排序)' })
  ranking!: UsedRanking;

  @Field(() => Int, { description: 'Enterprises that meet every condition (企业总数)' })
  total!: number;

  @Field(() => Int, { description: 'Gaps that candidates were looked for (查找的缺口环节数)' })
  gapCount!: number;

  @Field(() => [ExcludedCount], { description: 'Number of candidates that each condition excluded (排除)' })
  excluded!: readonly ExcludedCount[];

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const TargetCandidatesResult = createUnionType({
  name: 'TargetCandidatesResult',
  description: 'Candidates, or the problem that stood in its way (招商目标结果)',
  types: () => [CandidateReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
