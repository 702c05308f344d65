import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type {
  PlaceLevel as PlaceLevelName,
  SurveyKind as SurveyKindName,
} from '../../analysis/chain-gap/certainty.js';
import { Sourced } from '../../request/sourced.type.js';

export const SurveyKind = { REGISTER: 'REGISTER', FIELD: 'FIELD', DESK: 'DESK' } as const;

registerEnumType(SurveyKind, {
  name: 'SurveyKind',
  description: 'How enterprises were looked for (摸排方式)',
  valuesConfig: {
    REGISTER: { description: 'A full register was matched (名录比对)' },
    FIELD: { description: 'Asked on the spot (实地走访)' },
    DESK: { description: 'Looked up (案头检索)' },
  },
});

export const PlaceLevel = {
  NATION: 'NATION',
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
  PARK: 'PARK',
  SITE: 'SITE',
} as const;

registerEnumType(PlaceLevel, {
  name: 'PlaceLevel',
  description: 'How finely a place is known, from the widest to the finest (地点层级)',
  valuesConfig: {
    NATION: { description: 'The nation (全国)' },
    PROVINCE: { description: 'Province, autonomous region, 直辖市 (省级)' },
    PREFECTURE: { description: 'Prefecture (地级)' },
    COUNTY: { description: 'County or district (县级)' },
    PARK: { description: 'Park (园区)' },
    SITE: { description: 'The site of an enterprise (厂址)' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A place was searched for a chain’s segments, so that absence means missing (摸排).',
})
export class Survey extends Sourced {
  placeKey!: string;
  chainCode!: string;
  segmentCodes!: readonly string[];

  @Field(() => Float, { description: 'Share of the place’s enterprises looked at, 0 to 1 (覆盖率)' })
  coverage!: number;

  @Field(() => String, { nullable: true, description: 'Surveyor (摸排单位)' })
  surveyor!: string | null;

  @Field(() => SurveyKind, { description: 'How it was looked for; DESK where nobody said (摸排方式)' })
  kind!: SurveyKindName;

  @Field(() => PlaceLevel, {
    description:
      'Finest level down to which enterprises were located; by default that of the place (定位精度)',
  })
  resolution!: PlaceLevelName;

  @Field(() => Boolean, { description: 'True where the whole chain was looked for (是否全链)' })
  wholeChain!: boolean;
}
