import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem, UnauthenticatedProblem } from '../../request/problem.type.js';

@ObjectType({ simpleResolvers: true, description: 'A page that the member keeps under a name (保存的视图).' })
export class SavedView {
  @Field(() => String, { description: 'Name (名称)' })
  name!: string;

  @Field(() => String, { description: 'Path of the page, with its filters (页面路径)' })
  path!: string;

  @Field(() => String, { description: 'Time it was last saved, ISO (保存时间)' })
  savedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The pages that the member keeps (保存的视图列表).' })
export class SavedViews {
  readonly __typename!: 'SavedViews';

  @Field(() => [SavedView], { description: 'By name (视图)' })
  views!: readonly SavedView[];
}

export const SavedViewsResult = createUnionType({
  name: 'SavedViewsResult',
  description: 'The pages after a change, or why nothing was changed (结果)',
  types: () => [SavedViews, InvalidInputProblem, NotFoundProblem, UnauthenticatedProblem] as const,
  resolveType: (value) => value.__typename,
});
