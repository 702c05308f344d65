import { requireRole } from '../../request/member/require-role.js';
import type { RequestContext } from '../../request/request-context.js';

/** Tables that say who is let in, and as whom. */
const ofAccess = ['organisations', 'sign_in_groups'];

/** Requires the role for an upload: editors check, managers import. Throws NotSignedInError, RefusedError. */
export const requireUploader = (context: RequestContext, dryRun: boolean): void =>
  void requireRole(context, dryRun ? 'editor' : 'manager');

/** Requires administrators for tables of access, whatever is done with them. Throws RefusedError. */
export const requireTables = (context: RequestContext, resources: readonly string[]): void => {
  if (resources.some((name) => ofAccess.includes(name))) requireRole(context, 'admin');
};
