import { writeEvents } from '../../../../cypher/queries.gen.js';
import type { ChangeRequest } from '../../../request/change-request.js';
import type { TransactionRun } from '../../../store/store.js';

export interface NewEvent {
  readonly kind: string;
  readonly target?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly note?: string | null;
  readonly confidential?: boolean;
}

/** Records changes of a list in the transaction that makes them. */
export const record = async (
  run: TransactionRun,
  list: string,
  { member, request, fingerprint, at }: ChangeRequest,
  events: readonly NewEvent[],
): Promise<void> => {
  const rows = events.map(({ kind, target, from, to, note, confidential = false }) => ({
    kind,
    target: target ?? null,
    from: from ?? null,
    to: to ?? null,
    note: note || null,
    confidential,
  }));
  const { id, organisation } = member;
  await run(writeEvents, { list, organisation, member: id, request, fingerprint, at, rows });
};
