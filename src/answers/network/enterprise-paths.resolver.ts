import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { enterpriseAsked } from '../../facts/enterprise/enterprise-asked.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import type { RequestContext } from '../../request/request-context.js';
import { EnterprisePathsInput, EnterprisePathsResult, PathStep } from './enterprise-paths.type.js';
import { findEnterprisePaths } from './find-enterprise-paths.js';

@Resolver(() => PathStep)
export class EnterprisePathsResolver {
  @Query(() => EnterprisePathsResult, {
    description: 'Finds paths of supply and ownership from an enterprise to another (企业路径).',
  })
  enterprisePaths(
    @Ctx() context: RequestContext,
    @Arg('input', () => EnterprisePathsInput) input: EnterprisePathsInput,
  ) {
    return answerOrProblem(context, () => findEnterprisePaths(context, input));
  }

  @FieldResolver(() => Enterprise, { description: 'Where the step begins (起点)' })
  from(@Ctx() context: RequestContext, @Root() { fromId }: PathStep, @Info() info: GraphQLResolveInfo) {
    return enterpriseAsked(context, fromId, info);
  }

  @FieldResolver(() => Enterprise, { description: 'Where it ends (终点)' })
  to(@Ctx() context: RequestContext, @Root() { toId }: PathStep, @Info() info: GraphQLResolveInfo) {
    return enterpriseAsked(context, toId, info);
  }
}
