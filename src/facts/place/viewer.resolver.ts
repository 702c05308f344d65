import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { Organisation } from './graph.type.js';
import { organisationByCode } from './organisation.repository.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: 'The member who asks; null without a sign-in (当前成员).',
  })
  viewer(@Ctx() { viewer }: RequestContext): Viewer | null {
    return viewer ? { member: viewer.id, organisationCode: viewer.organisation, roles: viewer.roles } : null;
  }

  @FieldResolver(() => Organisation, { description: 'The organisation of the member (所属机构)' })
  organisation(@Ctx() context: RequestContext, @Root() { organisationCode }: Viewer) {
    return loadOne(context, organisationByCode, organisationCode);
  }
}
