import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../../facts/policy/answer/answer-result.type.js';
import { PolicyAnswer } from '../../facts/policy/answer/policy-answer.type.js';
import { ChainGapReport } from '../gap/chain-gaps.type.js';
import type { AtlasPart as Part } from './atlas-parts.js';

export const AtlasPartCode = {
  KEY_SEGMENTS: 'KEY_SEGMENTS',
  CORE_TECHNOLOGIES: 'CORE_TECHNOLOGIES',
  MARKETS: 'MARKETS',
  LOCATIONS: 'LOCATIONS',
} as const;

registerEnumType(AtlasPartCode, {
  name: 'AtlasPartCode',
  description: 'Parts of an industry innovation atlas (图谱组成)',
  valuesConfig: {
    KEY_SEGMENTS: { description: 'Segments known to be key or not (上下游关键环节)' },
    CORE_TECHNOLOGIES: { description: 'Key segments with a technology on record (核心技术)' },
    MARKETS: { description: 'Segments whose firms here have customers on record (市场分布)' },
    LOCATIONS: { description: 'Firms of the chain here with a point of their own (企业区位)' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A part of an atlas and how far it is filled (图谱组成).' })
export class AtlasPart {
  @Field(() => AtlasPartCode, { description: 'Which part (组成)' })
  code!: Part['code'];

  @Field(() => Int, { description: 'Known (已有)' })
  filled!: number;

  @Field(() => Int, { description: 'To be known (应有)' })
  of!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Known over all, 0 to 1; null where there are none (占比)',
  })
  share!: number | null;

  @Field(() => String, { nullable: true, description: 'Latest date of what is known, ISO (数据日期)' })
  asOf!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A place where firms of the chain sell (市场).' })
export class AtlasMarket {
  placeKey!: string;

  @Field(() => Int, { description: 'Customers on record seated there (客户数)' })
  customers!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The industry innovation atlas of a chain in a park or place (产业创新图谱).',
})
export class ChainAtlas extends PolicyAnswer {
  placeKey!: string;
  chainCode!: string;

  @Field(() => [AtlasPart], { description: 'Its four parts (四个组成部分)' })
  parts!: readonly AtlasPart[];

  @Field(() => Int, { description: 'Parts of which anything is known, 0 to 4 (已有内容的组成数)' })
  partsBegun!: number;

  @Field(() => [AtlasMarket], { description: 'Where its firms here sell, most customers first (市场分布)' })
  markets!: readonly AtlasMarket[];

  @Field(() => ChainGapReport, { description: 'Its segments with status and verb (环节与动作)' })
  gaps!: ChainGapReport;
}

export const ChainAtlasResult = answerResult(ChainAtlas, '产业创新图谱');
