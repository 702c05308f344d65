import { randomUUID } from 'node:crypto';
import {
  changeTargets,
  type TargetsByIdRow,
  writeNotes,
  writeTargets,
} from '../../../../cypher/queries.gen.js';
import { todayInChina } from '../../../codes/today.js';
import type { LockedList } from '../../../sharing/list/change/list/change-list.js';
import type { Plan } from '../../../sharing/list/change/plan-of.js';
import { type NewEvent, record } from '../../../sharing/list/change/record.js';
import { pendingColumns } from '../../../sharing/list/pending/pending-columns.js';
import type { PendingFirm } from '../../../sharing/list/pending/pending-firm.js';
import type { Stage } from '../../../sharing/list/read/stage.js';
import { stageDaysAfter } from '../../../sharing/list/read/stage-days.js';
import type { FieldChange } from './import-report.js';
import type { PlannedRow } from './plan-import.js';
import { planBefore } from './planned-in.js';
import { segmentCodesOf } from './segment-codes-of.js';

interface Written {
  readonly id: string;
  readonly enterprise: string | null;
  readonly pending: PendingFirm | null;
  readonly isNew: boolean;
  readonly target: TargetsByIdRow | undefined;
  readonly plan: Plan | undefined;
  readonly change: (field: FieldChange['field']) => FieldChange | undefined;
}

const toWrite = (rows: readonly PlannedRow[]): Written[] =>
  rows
    .filter(({ fate }) => fate.fate === 'ADDED' || fate.fate === 'CHANGED')
    .map(({ fate, target, plan, pending }) => ({
      id: target?.id ?? randomUUID(),
      enterprise: fate.enterprise,
      pending: pending ?? null,
      isNew: target === undefined,
      target,
      plan,
      change: (field) => fate.changes.find((change) => change.field === field),
    }));

const eventsOf = (all: readonly Written[]): NewEvent[] => {
  const of = (field: FieldChange['field'], kind: string): NewEvent[] =>
    all.flatMap(({ id, change }) => {
      const changed = change(field);
      if (!changed) return [];
      return [{ kind, target: id, ...(field === 'note' ? {} : { from: changed.from, to: changed.to }) }];
    });
  const added = all
    .filter(({ isNew }) => isNew)
    .map(({ id }) => ({ kind: 'ADDED', target: id, to: 'IDENTIFIED' }));
  return [
    ...added,
    ...of('stage', 'MOVED'),
    ...of('nextStep', 'NEXT_STEP'),
    ...of('responsible', 'RESPONSIBLE'),
    ...of('investment', 'INVESTMENT'),
    ...of('note', 'NOTED'),
  ];
};

const stageDaysOf = (to: string | undefined, on: string, target: TargetsByIdRow | undefined): string[] =>
  to === undefined
    ? [...(target?.stageDays ?? [])]
    : stageDaysAfter(target?.stageDays ?? null, { stage: to as Stage, on });

const stateOf = ({ id, change, target, plan }: Written) => ({
  target: id,
  stage: change('stage')?.to ?? target?.stage ?? 'IDENTIFIED',
  stageDays: stageDaysOf(change('stage')?.to, change('stageOn')?.to ?? todayInChina(), target),
  ...(plan ?? planBefore(target)),
});

/** Makes all changes of a plan in the transaction that holds the list. */
export const applyPlan = async (
  { run, list, request }: LockedList,
  plan: readonly PlannedRow[],
  revision: string,
): Promise<void> => {
  const { at, member } = request;
  const by = { organisation: member.organisation, member: member.id, at };
  const all = toWrite(plan);
  if (all.length === 0) return;
  const fresh = all.filter(({ isNew }) => isNew);
  const targets = fresh.map(({ id, enterprise, pending, change }) => ({
    id,
    enterprise,
    ...pendingColumns(pending),
    segments: segmentCodesOf(change('segment')?.to ?? ''),
    finding: null,
  }));
  if (targets.length > 0) await run(writeTargets, { list: list.id, revision, rows: targets, ...by });
  const changed = all.filter(({ change, plan }) => plan !== undefined || change('stage') !== undefined);
  if (changed.length > 0) await run(changeTargets, { rows: changed.map(stateOf) });
  const notes = all.flatMap(({ id, change }) => {
    const text = change('note')?.to;
    return text === undefined ? [] : [{ id: randomUUID(), target: id, text, confidential: false }];
  });
  if (notes.length > 0) await run(writeNotes, { rows: notes, ...by });
  await record(run, list.id, request, eventsOf(all));
};
