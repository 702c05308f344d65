import type { Role } from './role.js';
import { developing, makingVerb, otherVerbAtEnd, roleWords } from './role-words.js';

/**
 * Role of a clause whose last verb says what is done with a thing that is itself called after a verb: 铸造机械销售 is a
 * sale, and 铸造 a part of a name. Undefined where something is made beside, as in 生产、销售.
 */
function roleAtEnd(clause: string): Role | undefined {
  const end = otherVerbAtEnd.exec(clause)?.[0];
  if (end === undefined || makingVerb.test(clause)) return undefined;
  return roleWords.find(
    ([role, words]) => role !== 'PRODUCER' && role !== 'PROCESSOR' && words.test(end),
  )?.[0];
}

/** Role that the verbs of a clause state; UNKNOWN without one. */
export function roleOfClause(clause: string, registered: boolean): Role {
  const stated = roleAtEnd(clause) ?? roleWords.find(([, words]) => words.test(clause))?.[0];
  const developed = !registered && developing.test(clause);
  if (developed && (stated === 'TRADER' || stated === undefined)) return 'PRODUCER';
  return stated ?? (registered && developing.test(clause) ? 'SERVICE' : 'UNKNOWN');
}
