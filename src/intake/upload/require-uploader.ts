import { RefusedError } from '../../request/errors.js';
import { hasRole, type Role } from '../../request/member.js';
import type { RequestContext } from '../../request/request-context.js';
import { requireMember } from '../../request/require-member.js';

/** Tables that say who is let in, and as whom. */
const ofAccess = ['organisations', 'sign_in_groups'];

const require = (context: RequestContext, role: Role): void => {
  if (hasRole(requireMember(context).roles, role)) return;
  throw new RefusedError('FORBIDDEN', {
    zh: `没有权限：需要角色 ${role}`,
    en: `not allowed: it needs the role ${role}`,
  });
};

/** Requires the role for an upload: editors check, managers import. Throws NotSignedInError, RefusedError. */
export const requireUploader = (context: RequestContext, dryRun: boolean): void =>
  require(context, dryRun ? 'editor' : 'manager');

/** Requires administrators for tables of access, whatever is done with them. Throws RefusedError. */
export const requireTables = (context: RequestContext, resources: readonly string[]): void => {
  if (resources.some((name) => ofAccess.includes(name))) require(context, 'admin');
};
