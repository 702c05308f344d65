import { requireMember } from '../place/not-signed-in-error.js';
import type { RequestContext } from '../place/request-context.js';
import { keyOfId } from './list-id.js';
import type { Operation } from './permission.js';
import { noSuchList } from './refused-error.js';
import { requireMay } from './require-may.js';
import { listByKey } from './target-list.repository.js';
import type { TargetList } from './target-list.type.js';

/** A list that the member sees and may do this with; nothing on it is changed. */
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
