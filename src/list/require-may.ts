import type { Member } from '../place/member.js';
import { may, type Operation, type Permission } from './permission.js';
import { forbidden } from './refused-error.js';

/** What of a list decides who may do what. */
interface ListStanding {
  readonly permission: string;
  readonly owner: string;
  readonly createdBy: string;
}

const neededFor = (operation: Operation) =>
  operation === 'SHARE' || operation === 'TAKE_OVER'
    ? { zh: '管理角色及清单的 MANAGE 权限', en: 'the role manager and the permission MANAGE on the list' }
    : {
        zh: '编辑角色及清单的 CONTRIBUTE 权限',
        en: 'the role editor and the permission CONTRIBUTE on the list',
      };

/** Throws where a member who sees a list may not do this with it. */
export const requireMay = (operation: Operation, member: Member, list: ListStanding): void => {
  const creator = list.owner === member.organisation && list.createdBy === member.id;
  const standing = { roles: member.roles, permission: list.permission as Permission, creator };
  if (!may(operation, standing)) throw forbidden(neededFor(operation));
};
