import { hasRole, type Role } from '../../../request/member/member.js';

/** Permissions of an organisation on a list, least first; the owner has MANAGE. */
export const permissions = ['VIEW', 'CONTRIBUTE', 'MANAGE'] as const;
export type Permission = (typeof permissions)[number];

/** Least role of the member and least permission of the organisation that an operation needs. */
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

/** Operations on a list that its creator may do as an editor, and others as managers alone. */
const creators: readonly Operation[] = ['UPDATE', 'ARCHIVE', 'SHARE'];

/** Operations that an archived list refuses. */
const ofLiveLists: readonly Operation[] = ['ADD', 'CLAIM', 'MOVE', 'PLAN', 'NOTE', 'UPDATE', 'TAKE_OVER'];

export const needsLiveList = (operation: Operation): boolean => ofLiveLists.includes(operation);

/** Names the role and permission that an operation needs. */
export const neededFor = (operation: Operation): readonly [Role, Permission] => needs[operation];

export interface Standing {
  readonly roles: readonly Role[];
  readonly permission: Permission;
  /** Whether the member made the list: an editor may change and share a list that is their own. */
  readonly creator: boolean;
}

/** Whether the member may do an operation with a list that the member sees. */
export const may = (operation: Operation, { roles, permission, creator }: Standing): boolean => {
  const [role, least] = needs[operation];
  const leastRole = creator && creators.includes(operation) ? 'editor' : role;
  return hasRole(roles, leastRole) && permissions.indexOf(permission) >= permissions.indexOf(least);
};
