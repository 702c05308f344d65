import type { JWTPayload } from 'jose';
import { type Member, type Role, roles } from '../../request/member.js';
import { unauthenticated } from './sign-in-error.js';

const maxCharacters = 200;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= maxCharacters;

const faultOf = (claim: string, expected: string) =>
  unauthenticated(`The token's claim ${claim} must be ${expected}. 令牌声明 ${claim} 无效。`);

/** Reads the member that verified claims name; roles of other products are left aside. */
export const memberOfClaims = ({ sub, org, roles: given }: JWTPayload): Member => {
  if (!isText(sub)) throw faultOf('sub', `a text of at most ${maxCharacters} characters`);
  if (!isText(org)) throw faultOf('org', 'the code of an organisation');
  const named = roles.filter((role): role is Role => Array.isArray(given) && given.includes(role));
  if (named.length === 0) throw faultOf('roles', `a list with one of ${roles.join(', ')}`);
  return { id: sub, organisation: org, roles: named };
};
