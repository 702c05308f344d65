/** Roles of a member, the least first; a list's permission may allow less. */
export const roles = ['viewer', 'editor', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whether one of the roles is at least this role. */
export const hasRole = (own: readonly Role[], least: Role): boolean =>
  own.some((role) => roles.indexOf(role) >= roles.indexOf(least));

/** What a token says itself, and its groups, of which those that mean something here say the rest. */
export interface Completion {
  readonly organisation: string | undefined;
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
}

/** Member of an organisation, as a verified token names them. */
export interface Member {
  /** The token's subject: unique within the issuer. */
  readonly id: string;
  /** Code of the organisation. */
  readonly organisation: string;
  readonly roles: readonly Role[];
  /** Absent where the token says all. */
  readonly completion?: Completion;
}
