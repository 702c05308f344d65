import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request/request-context.js';
import type { Park } from '../place/park.type.js';
import { Place } from '../place/place.type.js';
import type { Region } from '../place/region.type.js';
import { EnterpriseConnection } from './enterprise-connection.type.js';
import { EnterpriseFilter, EnterpriseOrder } from './enterprise-filter.input.js';
import { listEnterprises } from './list-enterprises.js';

@Resolver(() => Place)
export class EnterpriseListResolver {
  @Query(() => EnterpriseConnection, { description: 'Enterprises that pass a filter (企业列表).' })
  enterprises(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => EnterpriseFilter, { nullable: true, description: 'Which enterprises (筛选)' })
    filter?: EnterpriseFilter,
    @Arg('orderBy', () => EnterpriseOrder, { nullable: true, description: 'In which order (排序)' })
    orderBy?: EnterpriseOrder,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first = 100,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<EnterpriseConnection> {
    return listEnterprises(context, info, { filter: filter ?? {}, orderBy, first, after });
  }

  @FieldResolver(() => EnterpriseConnection, {
    name: 'enterprises',
    description: 'Enterprises whose seat is anywhere within it (企业)',
  })
  enterprisesWithin(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { kind, code }: Region | Park,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<EnterpriseConnection> {
    return listEnterprises(context, info, { filter: { place: { kind, code } }, first, after });
  }
}
