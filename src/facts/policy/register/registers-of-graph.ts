import {
  type RegisterEntryListRow,
  type RegisterListRow,
  registerEntryList,
  registerList,
} from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

const kept = keptOnce(
  'registers',
  (_snapshot: Snapshot, { store }: RequestContext): Promise<readonly RegisterListRow[]> =>
    store.run(registerList, {}),
);

/** Reads every register by code, once a snapshot. */
export const registersOfGraph = (context: RequestContext): Promise<readonly RegisterListRow[]> =>
  kept(context.snapshot, context);

const keptEntries = keptOnce(
  'register-entries',
  async (
    _snapshot: Snapshot,
    { store }: RequestContext,
  ): Promise<ReadonlyMap<string, readonly RegisterEntryListRow[]>> => {
    const byRegister = new Map<string, RegisterEntryListRow[]>();
    for (const row of await store.run(registerEntryList, {})) {
      const entries = byRegister.get(row.register) ?? [];
      entries.push(row);
      byRegister.set(row.register, entries);
    }
    return byRegister;
  },
);

/** Reads the entries of every register by its code, once a snapshot. */
export const entriesByRegister = (
  context: RequestContext,
): Promise<ReadonlyMap<string, readonly RegisterEntryListRow[]>> => keptEntries(context.snapshot, context);
