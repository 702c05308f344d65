import type { Role } from '../place/member.js';

/** What an organisation may do with a list, least first; the owner has MANAGE. */
export const permissions = ['VIEW', 'CONTRIBUTE', 'MANAGE'] as const;
export type Permission = (typeof permissions)[number];

export type Operation = 'SEE' | 'ADD' | 'CLAIM' | 'MOVE' | 'NOTE' | 'SHARE' | 'TAKE_OVER';

/** The least role of the member and the least permission of the organisation that an operation needs. */
const needs: Readonly<Record<Operation, readonly [Role, Permission]>> = {
  SEE: ['viewer', 'VIEW'],
  ADD: ['editor', 'CONTRIBUTE'],
  CLAIM: ['editor', 'CONTRIBUTE'],
  MOVE: ['editor', 'CONTRIBUTE'],
  NOTE: ['editor', 'CONTRIBUTE'],
  SHARE: ['manager', 'MANAGE'],
  TAKE_OVER: ['manager', 'MANAGE'],
};

const rank: Readonly<Record<Role, number>> = { viewer: 0, editor: 1, manager: 2, admin: 3 };

/** True where one of the roles is at least this one. */
export const hasRole = (roles: readonly Role[], least: Role): boolean =>
  roles.some((role) => rank[role] >= rank[least]);

export interface Standing {
  readonly roles: readonly Role[];
  readonly permission: Permission;
  /** True for the member who made the list: an editor may share what is their own. */
  readonly creator: boolean;
}

/** True where the member may do this with a list that they see. */
export const may = (operation: Operation, { roles, permission, creator }: Standing): boolean => {
  const [role, least] = needs[operation];
  const leastRole = operation === 'SHARE' && creator ? 'editor' : role;
  return hasRole(roles, leastRole) && permissions.indexOf(permission) >= permissions.indexOf(least);
};
