import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../facts/place/graph.type.js';
import { organisationByCode } from '../../facts/place/organisation.repository.js';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { removeGroup, setGroup, signInGroupsAsked } from './change-sign-in-groups.js';
import { SetSignInGroupInput } from './set-sign-in-group.input.js';
import { SignInGroup, SignInGroupsResult } from './sign-in-group.type.js';

@Resolver(() => SignInGroup)
export class SignInGroupsResolver {
  @Query(() => SignInGroupsResult, {
    description:
      'What the groups of the sign-in issuer mean: organisation and role; for administrators (登录用户组).',
  })
  signInGroups(@Ctx() context: RequestContext) {
    return changeOrProblem(context, () => signInGroupsAsked(context));
  }

  @Mutation(() => SignInGroupsResult, {
    description:
      'Says which organisation and role the members of a group have; counts from the next request on; for administrators, who cannot so cease to be one themselves (设置用户组).',
  })
  setSignInGroup(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetSignInGroupInput) input: SetSignInGroupInput,
  ) {
    return changeOrProblem(context, () => setGroup(context, input));
  }

  @Mutation(() => SignInGroupsResult, {
    description:
      'Lets a group mean nothing here; counts from the next request on; for administrators, who cannot so cease to be one themselves (移除用户组).',
  })
  removeSignInGroup(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id (标识)' }) id: string,
  ) {
    return changeOrProblem(context, () => removeGroup(context, id));
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Organisation of its members; null where it is not in the graph (所属机构)',
  })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: SignInGroup) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}
