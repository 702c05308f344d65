import { Field, Float, Int, ObjectType } from 'type-graphql';
import { changeResult } from '../../../request/change-result.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A survey of kind REGISTER that rests on the register of a place worked off (名录摸排).',
})
export class DeclaredRegister {
  readonly __typename!: 'DeclaredRegister';

  @Field(() => Int, { description: 'Enterprises with their seat or a site in the place (名录企业数)' })
  enterprises!: number;

  @Field(() => Int, {
    description: 'Of these, enterprises with an open proposal of the chain (仍有待确认建议的企业数)',
  })
  open!: number;

  @Field(() => Int, {
    description: 'Of these, enterprises without any activity whose texts were never read (文字未读的企业数)',
  })
  unread!: number;

  @Field(() => Float, {
    description: 'Coverage of the survey: the share of the others, 0 to 1 (覆盖率)',
  })
  coverage!: number;

  @Field(() => String, { description: 'Day of the survey, ISO, in China (摸排日期)' })
  asOf!: string;

  @Field(() => String, {
    description: 'Revision of the graph at which answers show it, within two seconds (图谱版本)',
  })
  revision!: string;
}

export const DeclareRegisterResult = changeResult(
  'DeclareRegisterResult',
  DeclaredRegister,
  '结果',
  'The survey that was declared, or why none was',
);
