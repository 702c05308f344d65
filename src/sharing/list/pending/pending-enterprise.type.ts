import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A firm on a list that the graph does not know yet; an import that brings it matches it (待入库企业).',
})
export class PendingEnterprise {
  placeKey!: string;

  @Field(() => String, { description: 'Name as given (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'USCC; null where unknown (统一社会信用代码)' })
  uscc!: string | null;
}
