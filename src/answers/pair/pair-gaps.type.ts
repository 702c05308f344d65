import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Certainty as CertaintyName } from '../../analysis/chain-gap/certainty.js';
import type { Verb as VerbName } from '../../analysis/chain-gap/segment-verbs.js';
import type { SegmentStatus as StatusName } from '../../analysis/chain-gap/status-finding.js';
import { Sector } from '../../facts/sector/sector.type.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';
import { Certainty, SegmentStatus, Verb } from '../gap/status-and-verb.type.js';
import type { PairReport } from './pair-report.js';

@ObjectType({ simpleResolvers: true, description: 'A segment as home and partner have it (结对环节).' })
export class PairSegmentGap {
  segmentCode!: string;

  @Field(() => SegmentStatus, { description: 'MISSING or WEAK at home (本地状态)' })
  homeStatus!: StatusName;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Certainty of the row at home; null where nobody vouches (本地确定程度)',
  })
  homeCertainty!: CertaintyName | null;

  @Field(() => Int, { description: 'Enterprises that may be at home (可能在本地的企业数)' })
  homePossibleCount!: number;

  @Field(() => Verb, { nullable: true, description: 'Verb at home (本地动作)' })
  homeVerb!: VerbName | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of home, against the reference area; null where not known (本地区位商)',
  })
  homeLocationQuotient!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the partner, against the reference area; null where not known (结对地区区位商)',
  })
  partnerLocationQuotient!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Industrial gradient of the partner; null unless revenue and employees of the same enterprises are known, there and elsewhere (结对地区产业梯度系数)',
  })
  partnerGradient!: number | null;

  @Field(() => Int, { description: 'Distinct enterprises present at the partner (结对地区企业数)' })
  partnerEnterpriseCount!: number;

  @Field(() => Float, { description: 'Weight of the segment in the chain (权重)' })
  weight!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Contribution to the score; null where the segment does not count: it is not missing, or the partner’s strength is not known (得分贡献)',
  })
  contribution!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What home buys from other provinces in a sector, and the part that would fall to the partner by its share of output (部门潜力).',
})
export class PairSectorPotential {
  @Field(() => Sector, { description: 'The sector as a whole, not one segment (部门)' })
  sector!: Sector;

  @Field(() => Int, { description: 'Year of both tables (数据年份)' })
  year!: number;

  @Field(() => Float, { description: 'Bought by home from other provinces, gross (本地省外流入, 元)' })
  inflowCny!: number;

  @Field(() => Float, { description: 'Output of the partner (结对地区总产出, 元)' })
  partnerOutputCny!: number;

  @Field(() => Float, {
    description: 'Output of all provinces but home, as far as known (其他各省总产出, 元)',
  })
  otherOutputCny!: number;

  @Field(() => Float, { description: 'Inflow · output of the partner / output of all others (潜力, 元)' })
  potentialCny!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Segments that home lacks or holds weakly and in which a partner is strong (结对互补报告).',
})
export class PairGapReport {
  readonly __typename!: 'PairGapReport';
  homeKey!: string;
  partnerKey!: string;
  report!: PairReport;
  pairings!: readonly PairGapReport[];
  referenceKey!: string;
  chainCode!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of what home lacks the partner is strong in, 0 to 1; no forecast; null where home is known to lack nothing of weight of which the partner’s strength is known (互补得分)',
  })
  score!: number | null;

  @Field(() => Float, { description: 'Location quotient that was taken as full strength (区位商上限)' })
  cap!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      '1 − cosine of the two structures, 0 to 1; null where either has no measured activity (结构互补度)',
  })
  complementarity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Krugman index of the two structures, 0 to 2; null where either has no measured activity (克鲁格曼指数)',
  })
  krugman!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Official potential in yuan: Σ over the distinct sectors of the missing segments of inflow of home · output of the partner / output of all provinces but home; of whole sectors and of `officialYear`; null unless both are provinces with tables of one year that give it (官方数据潜力, 元)',
  })
  officialPotentialCny!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the tables behind officialPotentialCny; null where there is none (官方数据年份)',
  })
  officialYear!: number | null;

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const PairGapsResult = createUnionType({
  name: 'PairGapsResult',
  description: 'A report, or the problem that stood in its way (结对互补结果)',
  types: () => [PairGapReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
