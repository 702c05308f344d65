import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A fact that is not known and decides (缺少的事实).',
})
export class MissingFact {
  @Field(() => String, { description: 'Code of the fact; of a list with its place (代码)' })
  code!: string;

  @Field(() => String, { description: 'Name in the language of the request (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Unit; null where it has none (单位)' })
  unit!: string | null;
}
