import { randomUUID } from 'node:crypto';
import { writeNotes, writeTargets } from '../../../../cypher/queries.gen.js';
import type { ChangeRequest } from '../../../request/change-request.js';
import type { TransactionRun } from '../../../store/store.js';
import { pendingColumns } from '../pending/pending-columns.js';
import type { NamedTarget } from './name-targets.js';
import { record } from './record.js';

export interface NewTarget extends NamedTarget {
  readonly id: string;
}

const rowOf = ({ id, enterprise, pending, segments, finding }: NewTarget) => ({
  id,
  enterprise,
  ...pendingColumns(pending),
  segments,
  finding: finding && JSON.stringify(finding),
});

/** Puts targets on a locked list, with their notes, and records each. */
export const writeNewTargets = async (
  run: TransactionRun,
  list: string,
  request: ChangeRequest,
  fresh: readonly NewTarget[],
  revision: string,
): Promise<void> => {
  if (fresh.length === 0) return;
  const { at, member } = request;
  const by = { organisation: member.organisation, member: member.id, at };
  const rows = fresh.map(rowOf);
  await run(writeTargets, { list, revision, rows, ...by });
  const notes = fresh.flatMap(({ id, note }) =>
    note === null ? [] : [{ id: randomUUID(), target: id, text: note, confidential: false }],
  );
  if (notes.length > 0) await run(writeNotes, { ...by, rows: notes });
  const events = fresh.map(({ id }) => ({ kind: 'ADDED', target: id, to: 'IDENTIFIED' }));
  await record(run, list, request, events);
};
