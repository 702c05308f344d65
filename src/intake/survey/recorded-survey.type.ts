import { Field, ObjectType } from 'type-graphql';
import { changeResult } from '../../request/change-result.type.js';

@ObjectType({ simpleResolvers: true, description: 'A survey that was recorded (已登记摸排).' })
export class RecordedSurvey {
  readonly __typename!: 'RecordedSurvey';

  @Field(() => String, { description: 'Day of the survey, ISO (摸排日期)' })
  asOf!: string;

  @Field(() => [String], { description: 'What a person should know of it (提示)' })
  remarks!: readonly string[];

  @Field(() => String, {
    description: 'Revision of the graph at which answers show it, within two seconds (图谱版本)',
  })
  revision!: string;
}

export const RecordSurveyResult = changeResult(
  'RecordSurveyResult',
  RecordedSurvey,
  '结果',
  'What was recorded, or why nothing was',
);
