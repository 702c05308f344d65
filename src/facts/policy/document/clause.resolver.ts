import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PolicyClause, PolicyClauseConnection } from './clause.type.js';
import { Policy } from './policy.type.js';
import { policyByCode } from './policy-by-code.js';
import { searchClauses } from './search-clauses.js';

@Resolver(() => PolicyClause)
export class ClauseResolver {
  @Query(() => PolicyClauseConnection, {
    description:
      'The finest clauses that hold every word of a text, newest document first; simplified and traditional characters are one, punctuation does not count (条款全文检索).',
  })
  policyClauses(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'Words parted by blanks, 200 characters at most (检索词)' })
    text: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<PolicyClauseConnection> {
    return searchClauses(context, text, first, after);
  }

  @FieldResolver(() => Policy, { description: 'The document (所属文件), with its status today or on a day' })
  policy(
    @Ctx() context: RequestContext,
    @Root() { policyCode }: PolicyClause,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'Day of its status, YYYY-MM-DD; today in China by default (基准日)',
    })
    asOf?: string,
  ): Promise<Policy | null> {
    return policyByCode(context, policyCode, isoDayAsked('asOf', asOf));
  }
}
