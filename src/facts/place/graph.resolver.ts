import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { graphCounts, graphState, organisationList, sourceList } from '../../../cypher/queries.gen.js';
import type { RequestContext } from '../../request/request-context.js';
import { DataSource, GraphCounts, GraphState, Organisation } from './graph.type.js';
import { toOrganisation } from './organisation.repository.js';
import { placeByKey } from './place.repository.js';
import { Place } from './place.type.js';

@Resolver(() => GraphState)
export class GraphResolver {
  @Query(() => GraphState, { description: 'The state of the graph (图谱状态).' })
  graph(@Ctx() { snapshot }: RequestContext): GraphState {
    return { revision: snapshot.revision, asOf: snapshot.asOf };
  }

  @FieldResolver(() => String, { nullable: true, description: 'Time of the last change, ISO (变更时间)' })
  async changedAt(@Ctx() { store }: RequestContext): Promise<string | null> {
    return (await store.run(graphState, {}))[0]?.changedAt ?? null;
  }

  @FieldResolver(() => GraphCounts, { description: 'Numbers of things in the graph (数量)' })
  async counts(@Ctx() { store }: RequestContext): Promise<GraphCounts | undefined> {
    return (await store.run(graphCounts, {}))[0];
  }

  @FieldResolver(() => [DataSource], { description: 'Data packages and files that were imported (数据来源)' })
  sources(@Ctx() { store }: RequestContext): Promise<readonly DataSource[]> {
    return store.run(sourceList, {});
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => [Organisation], { description: 'Every organisation, by code (机构列表).' })
  async organisations(@Ctx() { store }: RequestContext): Promise<Organisation[]> {
    return (await store.run(organisationList, {})).map(toOrganisation);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Its place (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: Organisation) {
    return placeKey === null ? null : placeByKey(context, placeKey);
  }
}
