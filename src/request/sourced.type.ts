import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Source, date and certainty of a record (来源).' })
export abstract class Sourced {
  @Field(() => String, { nullable: true, description: 'Source of the record (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date the record applies to, ISO (数据日期)' })
  asOf!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where it is a judgement, not a record (是否估计)',
  })
  estimated!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Remark for the reader (说明)' })
  note!: string | null;
}
