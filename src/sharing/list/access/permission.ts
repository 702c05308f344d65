import type { Role } from '../../../request/member.js';

/** What an organisation may do with a list, least first; the owner has MANAGE. */
export const permissions = ['VIEW', 'CONTRIBUTE', 'MANAGE'] as const;
export type Permission = (typeof permissions)[number];

/** The least role of the member and the least permission of the organisation that an operation needs. */
const needs = {
  SEE: ['viewer', 'VIEW'],
  COPY: ['editor', 'VIEW'],
  ADD: ['editor', 'CONTRIBUTE'],
  CLAIM: ['editor', 'CONTRIBUTE'],
  MOVE: ['editor', 'CONTRIBUTE'],
  PLAN: ['editor', 'CONTRIBUTE'],
  NOTE: ['editor', 'CONTRIBUTE'],
  UPDATE: ['manager', 'MANAGE'],
  AUDIT: ['manager', 'MANAGE'],
  ARCHIVE: ['manager', 'MANAGE'],
  SHARE: ['manager', 'MANAGE'],
  TAKE_OVER: ['manager', 'MANAGE'],
} as const satisfies Readonly<Record<string, readonly [Role, Permission]>>;

export type Operation = keyof typeof needs;
export const operations = Object.keys(needs) as readonly Operation[];

/** What an editor may do with a list they made, as a manager may with any. */
const creators: readonly Operation[] = ['UPDATE', 'ARCHIVE', 'SHARE'];

/** What is not done with a list that is archived. */
const ofLiveLists: readonly Operation[] = ['ADD', 'CLAIM', 'MOVE', 'PLAN', 'NOTE', 'UPDATE', 'TAKE_OVER'];

export const needsLiveList = (operation: Operation): boolean => ofLiveLists.includes(operation);

/** What an operation needs, as it is said. */
export const neededFor = (operation: Operation): readonly [Role, Permission] => needs[operation];

const rank: Readonly<Record<Role, number>> = { viewer: 0, editor: 1, manager: 2, admin: 3 };

/** True where one of the roles is at least this one. */
export const hasRole = (roles: readonly Role[], least: Role): boolean =>
  roles.some((role) => rank[role] >= rank[least]);

export interface Standing {
  readonly roles: readonly Role[];
  readonly permission: Permission;
  /** True for the member who made the list: an editor may change and share what is their own. */
  readonly creator: boolean;
}

/** True where the member may do this with a list that they see. */
export const may = (operation: Operation, { roles, permission, creator }: Standing): boolean => {
  const [role, least] = needs[operation];
  const leastRole = creator && creators.includes(operation) ? 'editor' : role;
  return hasRole(roles, leastRole) && permissions.indexOf(permission) >= permissions.indexOf(least);
};
