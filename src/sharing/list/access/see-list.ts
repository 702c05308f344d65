import { requireMember } from '../../../request/member/require-member.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keyOfId } from '../read/key-of-id.js';
import { listByKey } from '../read/target-list.repository.js';
import type { TargetList } from '../read/target-list.type.js';
import type { Operation } from './permission.js';
import { noSuchList } from './refusals.js';
import { requireMay } from './require-may.js';

/** Reads a list that the member sees and may do this with; nothing on it is changed. */
export const seeList = async (
  context: RequestContext,
  id: string,
  operation: Operation,
): Promise<TargetList> => {
  const member = requireMember(context);
  const list = await context.loader(listByKey).load(keyOfId('TargetList', id));
  if (!list) throw noSuchList();
  requireMay(operation, member, { ...list, owner: list.ownerCode });
  return list;
};
