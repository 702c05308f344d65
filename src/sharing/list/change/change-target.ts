import {
  listsById,
  lockListOfTarget,
  type TargetsByIdRow,
  targetsById,
} from '../../../../cypher/queries.gen.js';
import { type ChangeRequest, changeRequest } from '../../../request/change-request.js';
import { requireMember } from '../../../request/member/require-member.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { TransactionRun } from '../../../store/store.js';
import type { Operation } from '../access/permission.js';
import { noSuchTarget } from '../access/refusals.js';
import { requireMay } from '../access/require-may.js';
import { requireVersion } from '../access/require-version.js';
import { keyOfId } from '../read/key-of-id.js';
import type { Target } from '../read/target.type.js';
import { forgetTarget, toTarget } from '../read/target-list.repository.js';
import { doneBefore } from './done-before.js';
import { type NewEvent, record } from './record.js';

type Row = TargetsByIdRow;

interface TargetInput {
  readonly target: string;
  readonly expectedVersion?: number;
  readonly idempotencyKey?: string | null;
}

/** Writes of a change, given the target’s next version, and the events that record it. */
export interface TargetChange {
  /** Absent where the target itself stays as it is, with its version. */
  readonly write?: (version: number) => Promise<unknown>;
  readonly events: readonly NewEvent[];
}

/** A target whose list is locked. */
export interface LockedTarget {
  readonly run: TransactionRun;
  readonly target: Row;
  readonly request: ChangeRequest;
}

const requireTarget = async (run: TransactionRun, key: string, organisation: string): Promise<Row> => {
  const [target] = await run(targetsById, { ids: [key], organisation });
  if (!target) throw noSuchTarget();
  return target;
};

/** Locks and reads a target. Throws where the member may not change it. */
const lockTarget = async (
  run: TransactionRun,
  operation: Operation,
  { member }: ChangeRequest,
  key: string,
): Promise<Row> => {
  const { organisation } = member;
  await run(lockListOfTarget, { target: key, organisation });
  const target = await requireTarget(run, key, organisation);
  const [list] = await run(listsById, { ids: [target.list], organisation });
  if (!list) throw noSuchTarget();
  requireMay(operation, member, list);
  return target;
};

/**
 * Changes a target in one transaction that holds its list alone, and records it; a repeated request changes nothing.
 */
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
      await change.write?.(target.version + 1);
      const events = change.events.map((event) => ({ ...event, target: key }));
      if (events.length > 0) await record(run, target.list, request, events);
    }
    return requireTarget(run, key, member.organisation);
  });
  forgetTarget(context, key);
  return toTarget(row);
};
