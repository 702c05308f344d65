import { hasRole, type Member } from '../../../request/member.js';
import type { RequestContext } from '../../../request/request-context.js';
import { requireMember } from '../../../request/require-member.js';
import { forbidden } from './refusals.js';

/** Gives the manager who asks. Throws NotSignedInError, RefusedError. */
export const requireManager = (context: RequestContext): Member => {
  const member = requireMember(context);
  if (hasRole(member.roles, 'manager')) return member;
  throw forbidden({ zh: '角色 manager', en: 'the role manager' });
};
