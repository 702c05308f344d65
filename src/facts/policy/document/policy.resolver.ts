import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { regionByCode } from '../../place/place.repository.js';
import { Region } from '../../place/region.type.js';
import { PolicyClause } from './clause.type.js';
import { clauseOfRow } from './clause-of-row.js';
import { policiesOfGraph } from './policies-of-graph.js';
import { Policy } from './policy.type.js';
import { policyByCode } from './policy-by-code.js';
import { policyOfRow } from './policy-of-row.js';

const asOf = 'Day asked about, YYYY-MM-DD; today in China by default (基准日)';

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => [Policy], {
    description: 'Every policy document with its status on a day, newest first (政策文件列表).',
  })
  async policies(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => String, { nullable: true, description: asOf }) given?: string,
  ): Promise<Policy[]> {
    const day = isoDayAsked('asOf', given);
    return (await policiesOfGraph(context)).map((row) => policyOfRow(row, day));
  }

  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'Document that repealed it; null where none of the graph did (废止它的文件)',
  })
  repealedBy(@Ctx() context: RequestContext, @Root() { repealedByCode, day }: Policy) {
    return repealedByCode === null ? null : policyByCode(context, repealedByCode, day);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Region that it applies to; null where the package does not say (适用地区)',
  })
  region(@Ctx() context: RequestContext, @Root() { regionCode }: Policy) {
    return regionCode === null ? null : loadOne(context, regionByCode, regionCode);
  }

  @FieldResolver(() => [PolicyClause], { description: 'Its clauses in the order of the text (条款)' })
  clauses(@Ctx() { spend }: RequestContext, @Root() { clauseRows }: Policy): PolicyClause[] {
    spend(clauseRows.length);
    return clauseRows.map(clauseOfRow);
  }
}
