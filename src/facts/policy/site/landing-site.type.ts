import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';

export const PerMuOrigin = { REPORTED: 'REPORTED', DERIVED: 'DERIVED' } as const;

registerEnumType(PerMuOrigin, {
  name: 'OutputPerMuOrigin',
  description:
    'REPORTED as observed 上报, DERIVED output over the area of the park 按产值与面积计算 (来源类别)',
});

@ObjectType({ simpleResolvers: true, description: 'Output of a park a 亩 in a year (亩均产值).' })
export class OutputPerMu {
  @Field(() => Float, { description: 'Yuan a 亩 (元/亩)' })
  yuan!: number;

  @Field(() => Int, { description: 'The year (年度)' })
  year!: number;

  @Field(() => PerMuOrigin, { description: 'Whence (来源类别)' })
  origin!: keyof typeof PerMuOrigin;

  @Field(() => String, { nullable: true, description: 'Source of the value or of the output (来源)' })
  source!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A plot or standard factory (可供地块或标准厂房).' })
export class LandingSite {
  parkCode!: string | null;
  longitude!: number | null;
  latitude!: number | null;

  @Field(() => String, { description: 'Name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Kind (类别)' })
  kind!: string | null;

  @Field(() => Float, { nullable: true, description: 'Area in square metres (面积)' })
  areaM2!: number | null;

  @Field(() => Float, { nullable: true, description: 'Vacant square metres; null where not stated (空置)' })
  vacantM2!: number | null;

  @Field(() => String, { nullable: true, description: 'Mode of supply (供应方式)' })
  mode!: string | null;

  @Field(() => Float, { nullable: true, description: 'Term in years; null where not stated (年限)' })
  termYears!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Kilometres from the point asked about; null without (距离)',
  })
  distanceKm!: number | null;

  @Field(() => RegisterEntry, { description: 'The entry with its source and date (条目)' })
  entry!: RegisterEntry;
}

@ObjectType({ simpleResolvers: true, description: 'Sites where a project can land (落地选址).' })
export class LandingSites extends PolicyAnswer {
  @Field(() => [LandingSite], {
    description: 'Sites that meet every need, nearest first, else by code (可选)',
  })
  sites!: readonly LandingSite[];

  @Field(() => [LandingSite], {
    description: 'Sites that fail no need, but of which something asked for is not stated (待核实)',
  })
  unknown!: readonly LandingSite[];
}

export const LandingSitesResult = answerResult(LandingSites, '落地选址');
