import { type DeliveriesDueRow, deliveriesDue, noteDelivery } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import { postNotice } from './post-notice.js';
import { nextAttempt } from './waits.js';

/** Notices sent in one go. */
const atOnce = 20;

/** Deliveries that are over and kept for each webhook. */
const kept = 100;

const send = async (store: Store, row: DeliveriesDueRow, allowed: readonly string[]): Promise<void> => {
  const { status, error } = await postNotice(row, allowed);
  const attempts = row.attempts + 1;
  const nextAt = error === null ? null : nextAttempt(row.at, attempts, Date.now());
  const state = error === null ? 'DELIVERED' : nextAt === null ? 'FAILED' : 'PENDING';
  await store.run(noteDelivery, { id: row.id, state, attempts, nextAt, status, error, kept });
};

/** Sends what is due, and notes how each attempt ended: at least once, since a note may be lost with the process. */
export const sendDue = async (store: Store, allowed: readonly string[]): Promise<void> => {
  const rows = await store.run(deliveriesDue, { now: new Date().toISOString(), first: atOnce });
  for (const row of rows) await send(store, row, allowed);
};
