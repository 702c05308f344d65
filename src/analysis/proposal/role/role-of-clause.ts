import type { Role } from './role.js';
import { developing, roleWords } from './role-words.js';

/** Role that the verbs of a clause state; UNKNOWN without one. */
export function roleOfClause(clause: string, registered: boolean): Role {
  const stated = roleWords.find(([, words]) => words.test(clause))?.[0];
  const developed = !registered && developing.test(clause);
  if (developed && (stated === 'TRADER' || stated === undefined)) return 'PRODUCER';
  return stated ?? (registered && developing.test(clause) ? 'SERVICE' : 'UNKNOWN');
}
