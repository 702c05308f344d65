import { type ListsByIdRow, listsById, lockList } from '../../../../../cypher/queries.gen.js';
import { type ChangeRequest, changeRequest } from '../../../../request/change-request.js';
import { requireMember } from '../../../../request/member/require-member.js';
import type { RequestContext } from '../../../../request/request-context.js';
import type { TransactionRun } from '../../../../store/store.js';
import type { Operation } from '../../access/permission.js';
import { noSuchList } from '../../access/refusals.js';
import { requireMay } from '../../access/require-may.js';
import { keyOfId } from '../../read/key-of-id.js';
import { doneBefore } from '../done-before.js';

/** A list locked by a transaction, as the member sees it. */
export interface LockedList {
  readonly run: TransactionRun;
  readonly list: ListsByIdRow;
  readonly request: ChangeRequest;
  /** Targets that this request changed before; undefined where it did not. */
  readonly done: readonly string[] | undefined;
}

interface ListChange {
  readonly list: string;
  readonly idempotencyKey?: string | null;
}

/** Changes a list in one transaction that holds it alone, where the member may. */
export const changeList = async <T>(
  context: RequestContext,
  operation: Operation,
  input: ListChange,
  change: (locked: LockedList) => Promise<T>,
): Promise<T> => {
  const member = requireMember(context);
  const { organisation } = member;
  const request = changeRequest(member, operation, input);
  const key = keyOfId('TargetList', input.list);
  return context.store.transaction('write', async (run) => {
    await run(lockList, { list: key, organisation });
    const [list] = await run(listsById, { ids: [key], organisation });
    if (!list) throw noSuchList();
    requireMay(operation, member, list);
    return change({ run, list, request, done: await doneBefore(run, request) });
  });
};
