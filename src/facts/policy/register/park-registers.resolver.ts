import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { everyEntry } from './every-entry.js';
import { pageOfEntries } from './page-of-entries.js';
import { RegisterEntryConnection } from './register-entry.type.js';

@Resolver(() => Park)
export class ParkRegistersResolver {
  @FieldResolver(() => RegisterEntryConnection, {
    description: 'Entries of all registers that name the park, by register and code (名录条目)',
  })
  async registerEntries(
    @Ctx() context: RequestContext,
    @Root() { code }: Park,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'Day of the status of a document, YYYY-MM-DD; today in China by default (基准日)',
    })
    asOf?: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first = 50,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<RegisterEntryConnection> {
    const entries = await everyEntry(context, isoDayAsked('asOf', asOf));
    return pageOfEntries(
      context,
      entries.filter(({ parkCode }) => parkCode === code),
      first,
      after,
    );
  }
}
