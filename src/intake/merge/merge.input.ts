import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Two enterprises that are one (企业合并).' })
export class MergeEnterprisesInput {
  @Field(() => ID, {
    description: 'Enterprise that stays: global id, own id, credit code or unique identifier (保留的企业)',
  })
  keep!: string;

  @Field(() => ID, { description: 'Enterprise that is the other from now on, named likewise (并入的企业)' })
  merge!: string;

  @Field(() => String, { description: 'Why they are one, 1 to 500 characters (理由)' })
  reason!: string;
}

@InputType({ description: 'A merge to be undone (撤销合并).' })
export class UndoMergeInput {
  @Field(() => String, {
    description:
      'Own id of the enterprise that was merged, as `Enterprise.merged` names it (被合并企业的标识)',
  })
  merged!: string;
}
