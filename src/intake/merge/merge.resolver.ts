import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import { loadList } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { mergeAsked, undoAsked } from './change-merge.js';
import { MergeEnterprisesInput, UndoMergeInput } from './merge.input.js';
import { mergesByEnterprise } from './merge.repository.js';
import { EnterpriseMergeResult, MergedEnterprise } from './merge.type.js';

@Resolver()
export class EnterpriseMergeResolver {
  @Mutation(() => EnterpriseMergeResult, {
    description:
      'Makes two enterprises one; needs the role manager. Activities, sites, supplies, holdings, titles, identifiers and targets follow, history stays; done again it changes nothing; undone by undoMerge (合并企业).',
  })
  mergeEnterprises(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeEnterprisesInput) input: MergeEnterprisesInput,
  ) {
    return changeOrProblem(context, () => mergeAsked(context, input));
  }

  @Mutation(() => EnterpriseMergeResult, {
    description:
      'Makes a merged enterprise itself again; needs the role manager. All that was moved goes back, what came since stays with the other (撤销合并).',
  })
  undoMerge(@Ctx() context: RequestContext, @Arg('input', () => UndoMergeInput) input: UndoMergeInput) {
    return changeOrProblem(context, () => undoAsked(context, input));
  }
}

@Resolver(() => Enterprise)
export class MergedEnterprisesResolver {
  @FieldResolver(() => [MergedEnterprise], {
    description: 'Enterprises that turned out to be this one and were merged into it (并入本企业的企业)',
  })
  merged(@Ctx() context: RequestContext, @Root() { ownId }: Enterprise) {
    return loadList(context, mergesByEnterprise, ownId);
  }
}
