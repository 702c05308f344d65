import { RefusedError } from '../../request/errors.js';
import { completedAffiliation, type GroupMeaning } from '../../request/member/affiliation.js';
import { hasRole, type Member } from '../../request/member/member.js';

/**
 * Refuses a table of groups under which an administrator who owes that to a group would be none any more. Throws
 * RefusedError.
 */
export const requireOwnAdmin = (
  { organisation, completion }: Member,
  group: string,
  table: readonly GroupMeaning[],
): void => {
  if (!completion) return;
  const meant = table.filter((row) => completion.groups.includes(row.group));
  const left = completedAffiliation(completion, meant);
  if (left.organisation === organisation && hasRole(left.roles, 'admin')) return;
  const shown = group.slice(0, 100);
  throw new RefusedError('CONFLICT', {
    zh: `用户组${shown}这样改，您就不再是${organisation}的管理员；请由另一位管理员来改`,
    en: `with the group ${shown} so changed you would be no administrator of ${organisation} any more: let another administrator change it`,
  });
};
