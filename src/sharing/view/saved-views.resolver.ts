import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import type { RequestContext } from '../../request/request-context.js';
import { SavedView, SavedViewsResult } from './saved-view.type.js';
import { dropView, keepView, savedViews } from './saved-views.js';

@Resolver(() => SavedView)
export class SavedViewsResolver {
  @Query(() => [SavedView], { description: 'Pages that the member keeps, by name (保存的视图).' })
  savedViews(@Ctx() context: RequestContext): Promise<SavedView[]> {
    return savedViews(context);
  }

  @Mutation(() => SavedViewsResult, {
    description: 'Keeps a page under a name, in place of one of that name (保存视图).',
  })
  saveView(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, { description: '1 to 100 characters (名称)' }) name: string,
    @Arg('path', () => String, { description: 'Path of this site, with its filters (页面路径)' })
    path: string,
  ) {
    return changeOrProblem(context, () => keepView(context, { name, path }));
  }

  @Mutation(() => SavedViewsResult, { description: 'Keeps a page no more (删除视图).' })
  deleteView(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, { description: 'Name (名称)' }) name: string,
  ) {
    return changeOrProblem(context, () => dropView(context, name));
  }
}
