import { foldClause } from '../fold-clause.js';
import type { ProposalText } from '../proposal-text.js';
import { isMaking, mayMake, type Role } from './role.js';
import { roleOfClause } from './role-of-clause.js';
import { roleOfName } from './role-of-name.js';

const rolesIn = (text: string | null, registered: boolean): Role[] =>
  (text ?? '')
    .split(/[;；。\n]/)
    .map((part) => roleOfClause(foldClause(part), registered))
    .filter((role) => role !== 'UNKNOWN');

/** The maker's role where one is stated, else the first. */
const foremost = (stated: readonly Role[]): Role => stated.find(isMaking) ?? stated[0] ?? 'UNKNOWN';

/**
 * Role of an enterprise as a whole. A name that says trade, lease or service is believed before a scope, which anybody
 * may register, and not before its own words of its business.
 */
export function roleOfText(text: ProposalText): Role {
  const nameRole = text.name ? roleOfName(text.name) : 'UNKNOWN';
  const business = foremost(rolesIn(text.business, false));
  if (isMaking(business)) return business;
  if (!mayMake(nameRole)) return nameRole;
  if (business !== 'UNKNOWN') return business;
  const scope = foremost(rolesIn(text.scope, true));
  return scope === 'UNKNOWN' ? nameRole : scope;
}
