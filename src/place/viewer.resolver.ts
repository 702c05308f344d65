import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from './graph.type.js';
import { loadOne } from './loader.js';
import { organisationByCode } from './organisation.repository.js';
import type { RequestContext } from './request-context.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null without a sign-in (当前成员).' })
  viewer(@Ctx() { viewer }: RequestContext): Viewer | null {
    return viewer ? { member: viewer.id, organisationCode: viewer.organisation, roles: viewer.roles } : null;
  }

  @FieldResolver(() => Organisation, { description: 'The organisation of the member (所属机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: Viewer) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}
