import type { Role } from '../../../request/member/member.js';

/** A local account of a member, for installations without an identity provider. */
export interface Account {
  readonly id: string;
  /** Code of the organisation. */
  readonly organisation: string;
  readonly role: Role;
  /** Passphrase as argon2id hashes it; absent until the member has set one. */
  readonly passphrase?: string;
  /** The one-time link, as a hash, and until when it is good (Unix time in seconds). */
  readonly link?: { readonly hash: string; readonly until: number };
}
