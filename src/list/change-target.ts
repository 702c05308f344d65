import {
  listsById,
  lockListOfTarget,
  type TargetsByIdRow,
  targetsById,
  writeTarget,
} from '../../cypher/queries.gen.js';
import { requireMember } from '../place/not-signed-in-error.js';
import type { RequestContext } from '../place/request-context.js';
import type { TransactionRun } from '../store/store.js';
import { type ChangeRequest, changeRequest, doneBefore } from './change-request.js';
import { keyOfId } from './list-id.js';
import type { Operation } from './permission.js';
import { type NewEvent, record } from './record.js';
import { noSuchTarget, RefusedError } from './refused-error.js';
import { requireMay } from './require-may.js';
import type { Target } from './target.type.js';
import { forgetTarget, toTarget } from './target-list.repository.js';

type Row = TargetsByIdRow;

interface TargetInput {
  readonly target: string;
  readonly expectedVersion?: number;
  readonly idempotencyKey?: string | null;
}

/** What a change makes of a target; only what is named changes. */
export interface TargetChange {
  readonly stage?: string;
  readonly claim?: { readonly organisation: string; readonly member: string; readonly until: string } | null;
  readonly event: NewEvent;
}

/** A target whose list is locked. */
export interface LockedTarget {
  readonly run: TransactionRun;
  readonly target: Row;
  readonly request: ChangeRequest;
}

/** Lock, look, and see that the member may. */
const lockTarget = async (
  run: TransactionRun,
  operation: Operation,
  { member }: ChangeRequest,
  key: string,
): Promise<Row> => {
  const { organisation } = member;
  await run(lockListOfTarget, { target: key, organisation });
  const [target] = await run(targetsById, { ids: [key], organisation });
  const [list] = target ? await run(listsById, { ids: [target.list], organisation }) : [];
  if (!target || !list) throw noSuchTarget();
  requireMay(operation, member, list);
  return target;
};

const requireVersion = ({ version }: Row, expected: number | undefined): void => {
  if (expected === undefined || expected === version) return;
  const text = {
    zh: `目标已被更改：当前版本 ${version}，所给版本 ${expected}；请刷新后再试`,
    en: `the target was changed meanwhile: it is at version ${version}, not ${expected}; look again`,
  };
  throw new RefusedError('CONFLICT', text, version);
};

const write = async ({ run, target }: LockedTarget, { stage, claim, event }: TargetChange): Promise<void> => {
  if (stage === undefined && claim === undefined) return;
  const { claimOrganisation, claimMember, claimUntil } = target;
  const kept = { organisation: claimOrganisation, member: claimMember, until: claimUntil };
  const next = claim === undefined ? kept : claim;
  await run(writeTarget, {
    target: event.target as string,
    stage: stage ?? target.stage,
    version: target.version + 1,
    claimOrganisation: next?.organisation ?? null,
    claimMember: next?.member ?? null,
    claimUntil: next?.until ?? null,
  });
};

/** Change a target in one transaction, alone with its list, and record it; a request repeated changes nothing. */
export const changeTarget = async (
  context: RequestContext,
  operation: Operation,
  input: TargetInput,
  decide: (locked: LockedTarget) => TargetChange | Promise<TargetChange>,
): Promise<Target> => {
  const member = requireMember(context);
  const request = changeRequest(member, operation, input);
  const key = keyOfId('Target', input.target);
  const row = await context.store.transaction('write', async (run) => {
    const target = await lockTarget(run, operation, request, key);
    if ((await doneBefore(run, request)) === undefined) {
      requireVersion(target, input.expectedVersion);
      const change = await decide({ run, target, request });
      const event = { ...change.event, target: key };
      await write({ run, target, request }, { ...change, event });
      await record(run, target.list, request, [event]);
    }
    return (await run(targetsById, { ids: [key], organisation: member.organisation }))[0] as Row;
  });
  forgetTarget(context, key);
  return toTarget(row);
};
