import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';
import type { ComplexityGap } from './complexity-note.js';
import type { Profile } from './profile-of-place.js';

@ObjectType({ simpleResolvers: true, description: 'A segment in which a place is specialised (专业化环节).' })
export class PlaceSpecialisation {
  profile!: Profile;
  row!: number;
  segmentCode!: string;

  @Field(() => Float, { description: 'Against the reference area, 1 or more (区位商)' })
  locationQuotient!: number;

  @Field(() => Int, { description: 'Distinct enterprises present, at the segment or a part of it (企业数)' })
  enterpriseCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Segment related to the specialisations of a place, in which it is not specialised (潜在方向).',
})
export class PlaceOpportunity {
  profile!: Profile;
  row!: number;
  segmentCode!: string;

  @Field(() => Float, { description: 'Relatedness density, 0 to 1 (关联密度)' })
  density!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Product complexity PCI, standard deviations of ECI; null where there is none (产品复杂度)',
  })
  complexity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What it would add to the complexity outlook, without the distance term; null where there is no PCI (前景增益)',
  })
  outlookGain!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A place of a like structure (对标地区).' })
export class PlacePeer {
  placeKey!: string;

  @Field(() => Float, { description: 'Cosine of the two structures, 0 to 1 (结构相似系数)' })
  similarity!: number;

  @Field(() => Float, { description: 'Krugman index, 0 the same to 2 nothing shared (克鲁格曼指数)' })
  krugman!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Specialisations of a place, related opportunities, and places that resemble it (地区画像).',
})
export class PlaceProfile {
  readonly __typename!: 'PlaceProfile';
  profile!: Profile;
  complexityGap!: ComplexityGap | null;
  placeKey!: string;
  referenceKey!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Segments with a location quotient of 1 or more; null where no activity is measured (多样性)',
  })
  diversity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Economic complexity index ECI, standard deviations over prefectures; null where it means nothing, see economicComplexityNote (经济复杂度)',
  })
  economicComplexity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Complexity outlook index COI: nearness to complex segments that it lacks; null where there is no PCI (复杂度前景)',
  })
  complexityOutlook!: number | null;

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const PlaceProfileResult = createUnionType({
  name: 'PlaceProfileResult',
  description: 'A profile, or the problem that stood in its way (地区画像结果)',
  types: () => [PlaceProfile, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
