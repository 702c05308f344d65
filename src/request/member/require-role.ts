import { RefusedError } from '../errors.js';
import type { RequestContext } from '../request-context.js';
import { hasRole, type Member, type Role } from './member.js';
import { requireMember } from './require-member.js';

const roleNames: Readonly<Record<Role, string>> = {
  viewer: '查看',
  editor: '编辑',
  manager: '管理',
  admin: '管理员',
};

/** Gives the member who asks, who has at least a role. Throws NotSignedInError, RefusedError that names the role. */
export const requireRole = (context: RequestContext, role: Role): Member => {
  const member = requireMember(context);
  if (hasRole(member.roles, role)) return member;
  throw new RefusedError('FORBIDDEN', {
    zh: `没有权限：需要${roleNames[role]}角色（${role}）`,
    en: `not allowed: it needs the role ${role}`,
  });
};
