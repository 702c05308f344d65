import { randomUUID } from 'node:crypto';
import {
  lockListOfImport,
  matchTargets,
  type PendingTargetsRow,
  pendingTargets,
  writeEvents,
} from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import { knownFirms } from './known-firms.js';
import { type PendingFirm, pendingKey } from './pending-firm.js';

/** Member named in the history where an import did it. */
const importer = 'import';

interface Match extends PendingTargetsRow {
  readonly enterprise: string;
}

const firmOf = ({ name, uscc, place }: PendingTargetsRow): PendingFirm => ({
  name,
  uscc,
  placeKey: place ?? '',
});

/** Matches targets of a list in one transaction, each with an event by the organisation that added it. */
const matchInList = (store: Store, list: string, matches: readonly Match[]): Promise<void> =>
  store.transaction('write', async (run) => {
    await run(lockListOfImport, { list });
    const rows = matches.map(({ target, enterprise }) => ({ target, enterprise }));
    const done = new Set((await run(matchTargets, { rows })).map(({ target }) => target));
    const by = {
      list,
      member: importer,
      at: new Date().toISOString(),
      request: randomUUID(),
      fingerprint: '',
    };
    for (const { target, organisation, name, enterprise } of matches) {
      if (!done.has(target)) continue;
      const event = { kind: 'MATCHED', target, from: name, to: enterprise, note: null, confidential: false };
      await run(writeEvents, { ...by, organisation, rows: [event] });
    }
  });

/** Gives the firms on lists that the graph knows by now their enterprise, and records it in each list’s history. */
export const matchPending = async (store: Store): Promise<void> => {
  const pending = await store.run(pendingTargets, {});
  const known = await knownFirms(store, pending.map(firmOf));
  const byList = new Map<string, Match[]>();
  for (const row of pending) {
    const enterprise = known.get(pendingKey(firmOf(row)));
    if (enterprise !== undefined)
      byList.set(row.list, [...(byList.get(row.list) ?? []), { ...row, enterprise }]);
  }
  for (const [list, matches] of byList) await matchInList(store, list, matches);
};
