import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a record comes from (来源).' })
export abstract class Sourced {
  @Field(() => String, { nullable: true, description: 'Where it was read (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'The date it applies to, ISO (数据日期)' })
  asOf!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where it is a judgement, not a record (是否估计)',
  })
  estimated!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know (说明)' })
  note!: string | null;
}
