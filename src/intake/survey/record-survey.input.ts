import { Field, Float, InputType } from 'type-graphql';
import type {
  PlaceLevel as PlaceLevelName,
  SurveyKind as SurveyKindName,
} from '../../analysis/chain-gap/certainty.js';
import { PlaceLevel, SurveyKind } from '../../facts/chain/survey.type.js';
import { PlaceInput } from '../../facts/place/place.input.js';

@InputType({ description: 'That a place was searched for a chain’s segments (登记摸排).' })
export class RecordSurveyInput {
  @Field(() => PlaceInput, { description: 'Place that was searched (地点)' })
  place!: PlaceInput;

  @Field(() => String, { description: 'Chain by its code (产业链代码)' })
  chain!: string;

  @Field(() => Float, { description: 'Share of its enterprises looked at, 0 to 1 (覆盖率)' })
  coverage!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the segments looked for; all by default (环节代码)',
  })
  segments?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day of the survey, YYYY-MM-DD; today in China by default (摸排日期)',
  })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who looked; the member’s organisation by default (摸排单位)',
  })
  surveyor?: string | null;

  @Field(() => SurveyKind, {
    nullable: true,
    description: 'How it was looked for; DESK by default (摸排方式)',
  })
  kind?: SurveyKindName | null;

  @Field(() => PlaceLevel, {
    nullable: true,
    description:
      'Finest level down to which enterprises were located; that of the place by default (定位精度)',
  })
  resolution?: PlaceLevelName | null;

  @Field(() => String, { description: 'Where it is written down, 1 to 500 characters (来源)' })
  source!: string;
}
