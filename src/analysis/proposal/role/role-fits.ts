import { mayMake, type Role } from './role.js';
import { roleWords } from './role-words.js';

/**
 * Whether a role beside a term is the segment’s own activity: who makes machines is in the segment of machines, who
 * leases them is not, and is in 设备租赁, whose term names the lease.
 */
export const roleFits = (role: Role, term: string): boolean =>
  mayMake(role) || roleWords.some(([stated, words]) => stated === role && words.test(term));
