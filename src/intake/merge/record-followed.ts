import { randomUUID } from 'node:crypto';
import { type MergeTargetsRow, writeEvents } from '../../../cypher/queries.gen.js';
import type { TransactionRun } from '../../store/store.js';

interface Followed {
  readonly kind: 'MERGED' | 'PARTED';
  readonly from: string;
  readonly to: string;
  readonly member: string;
}

/** Records in the history of each list that a target is another enterprise from now on, by who added it. */
export const recordFollowed = async (
  run: TransactionRun,
  targets: readonly MergeTargetsRow[],
  { kind, from, to, member }: Followed,
): Promise<void> => {
  const by = { member, at: new Date().toISOString(), request: randomUUID(), fingerprint: '' };
  for (const { target, list, organisation } of targets) {
    const event = { kind, target, from, to, note: null, confidential: false };
    await run(writeEvents, { ...by, list, organisation, rows: [event] });
  }
};
