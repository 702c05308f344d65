import type { TextField } from '../proposal-text.js';
import type { Role } from '../role/role.js';

/** A part of a text that names things and what is done with them. */
export interface Clause {
  readonly field: TextField;
  /** As written. */
  readonly text: string;
  /** Its items, folded, with what is said of others (customers, purposes, materials) hidden. */
  readonly items: readonly string[];
  /** Number of items before it in its field. */
  readonly position: number;
  readonly role: Role;
}
