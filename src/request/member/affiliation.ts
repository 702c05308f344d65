import { soleItem } from '../../codes/sole-item.js';
import { type Role, roles } from './member.js';

/** Organisation and roles, as far as they are known. */
export interface Affiliation {
  readonly organisation: string | undefined;
  readonly roles: readonly Role[];
}

/** Organisation and role that the members of a group have. */
export interface GroupMeaning {
  readonly group: string;
  readonly organisation: string;
  readonly role: Role;
}

/** Adds what groups mean to what a token says itself: of one organisation, that of the token where it names it. */
export const completedAffiliation = (own: Affiliation, meant: readonly GroupMeaning[]): Affiliation => {
  const organisations = [...new Set(meant.map(({ organisation }) => organisation))];
  const isNamed = own.organisation !== undefined && organisations.includes(own.organisation);
  const organisation = isNamed || meant.length === 0 ? own.organisation : soleItem(organisations);
  const added = meant.filter((one) => one.organisation === organisation).map(({ role }) => role);
  return { organisation, roles: roles.filter((role) => [...own.roles, ...added].includes(role)) };
};
