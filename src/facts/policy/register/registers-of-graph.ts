import {
  type RegisterEntryListRow,
  type RegisterListRow,
  registerEntryList,
  registerList,
} from '../../../../cypher/queries.gen.js';
import { keptWithSnapshot } from '../../../request/kept-with-snapshot.js';
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

/** Entries by register. */
export const entriesByRegister = keptWithSnapshot<readonly RegisterEntryListRow[]>('register-entries', {
  load: ({ store }, registers) =>
    Promise.all(registers.map((register) => store.run(registerEntryList, { register }))),
});
