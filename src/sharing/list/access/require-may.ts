import { RefusedError } from '../../../request/errors.js';
import type { Member, Role } from '../../../request/member/member.js';
import { may, neededFor, needsLiveList, type Operation, type Permission } from './permission.js';
import { forbidden } from './refusals.js';

/** Facts of a list that decide who may do what. */
interface ListStanding {
  readonly permission: string;
  readonly owner: string;
  readonly createdBy: string;
  readonly archivedAt: string | null;
  readonly version: number;
}

const rolesInChinese: Readonly<Record<Role, string>> = {
  viewer: '查看',
  editor: '编辑',
  manager: '管理',
  admin: '管理员',
};

const refusal = (operation: Operation): RefusedError => {
  const [role, permission] = neededFor(operation);
  return forbidden({
    zh: `${rolesInChinese[role]}角色及清单的${permission}权限`,
    en: `the role ${role} and the permission ${permission} on the list`,
  });
};

/** Throws where a member who sees a list may not do this with it, or where it is archived. */
export const requireMay = (operation: Operation, member: Member, list: ListStanding): void => {
  const creator = list.owner === member.organisation && list.createdBy === member.id;
  const standing = { roles: member.roles, permission: list.permission as Permission, creator };
  if (!may(operation, standing)) throw refusal(operation);
  if (list.archivedAt === null || !needsLiveList(operation)) return;
  const text = { zh: '清单已归档，恢复后才能更改', en: 'the list is archived; bring it back to change it' };
  throw new RefusedError('CONFLICT', text, list.version);
};
