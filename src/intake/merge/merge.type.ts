import { Field, ObjectType } from 'type-graphql';
import { changeResult } from '../../request/change-result.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise that turned out to be another one (被合并的企业).',
})
export class MergedEnterprise {
  @Field(() => String, { description: 'Its own id, by which the merge is undone (自有标识)' })
  ownId!: string;

  @Field(() => String, { description: 'Its name, a former name of the other since (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its credit code (统一社会信用代码)' })
  uscc!: string | null;

  @Field(() => String, { description: 'Time of the merge, ISO (合并时间)' })
  at!: string;

  @Field(() => String, { description: 'Why they are one (合并理由)' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Two enterprises that were merged, or parted again; answers show it within two seconds (合并结果).',
})
export class EnterpriseMerge {
  readonly __typename!: 'EnterpriseMerge';

  @Field(() => String, { description: 'Own id of the enterprise that stays (保留企业的自有标识)' })
  kept!: string;

  @Field(() => String, { description: 'Own id of the one merged, or parted again (另一企业的自有标识)' })
  merged!: string;
}

export const EnterpriseMergeResult = changeResult(
  'EnterpriseMergeResult',
  EnterpriseMerge,
  '合并结果',
  'The two enterprises, or the problem that stood in the way',
);
