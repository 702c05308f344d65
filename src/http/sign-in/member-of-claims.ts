import type { JWTPayload } from 'jose';
import type { Text } from '../../codes/language.js';
import { type Member, type Role, roles } from '../../request/member.js';
import { unauthenticated } from './sign-in-error.js';

const maxCharacters = 200;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= maxCharacters;

const faultOf = (claim: string, expected: Text) =>
  unauthenticated({
    en: `The token's claim ${claim} must be ${expected.en}.`,
    zh: `令牌声明 ${claim} 必须是${expected.zh}。`,
  });

/** Reads the member that verified claims name; roles of other products are left aside. */
export const memberOfClaims = ({ sub, org, roles: given }: JWTPayload): Member => {
  if (!isText(sub))
    throw faultOf('sub', {
      en: `a text of at most ${maxCharacters} characters`,
      zh: `至多${maxCharacters}个字符的文字`,
    });
  if (!isText(org)) throw faultOf('org', { en: 'the code of an organisation', zh: '机构代码' });
  const named = roles.filter((role): role is Role => Array.isArray(given) && given.includes(role));
  if (named.length === 0)
    throw faultOf('roles', {
      en: `a list with one of ${roles.join(', ')}`,
      zh: `含有 ${roles.join('、')} 之一的列表`,
    });
  return { id: sub, organisation: org, roles: named };
};
