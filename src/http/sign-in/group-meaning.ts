import type { Role } from '../../request/member.js';

/** Organisation and role that the members of a group have. */
export interface GroupMeaning {
  readonly organisation: string;
  readonly role: Role;
}

/** Looks up what groups of an issuer mean; groups that mean nothing here are left out. */
export type GroupMeanings = (groups: readonly string[]) => Promise<readonly GroupMeaning[]>;
