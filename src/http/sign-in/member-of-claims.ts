import type { JWTPayload } from 'jose';
import type { Text } from '../../codes/language.js';
import { soleItem } from '../../codes/sole-item.js';
import { type Affiliation, completedAffiliation } from '../../request/member/affiliation.js';
import { type Member, type Role, roles } from '../../request/member/member.js';
import type { ClaimRules } from './claim-rules.js';
import { claimTexts } from './claim-texts.js';
import type { GroupMeanings } from './group-meaning.js';
import { unauthenticated } from './sign-in-error.js';

const maxCharacters = 200;
/** Groups that are remembered, so that a session fits into a cookie. */
const maxGroups = 30;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= maxCharacters;

const faultOf = (claim: string, expected: Text) =>
  unauthenticated({
    en: `The token's claim ${claim} must be ${expected.en}.`,
    zh: `令牌声明${claim}必须是${expected.zh}。`,
  });

const subjectOf = ({ sub }: JWTPayload): string => {
  if (isText(sub)) return sub;
  throw faultOf('sub', {
    en: `a text of at most ${maxCharacters} characters`,
    zh: `至多${maxCharacters}个字符的文字`,
  });
};

const rolesIn = (texts: readonly string[]): Role[] => roles.filter((role) => texts.includes(role));

/** What the claims themselves say. */
const claimed = (claims: JWTPayload, rules: ClaimRules): Affiliation => ({
  organisation: soleItem(claimTexts(claims, rules.organisation).filter(isText)),
  roles: rolesIn(claimTexts(claims, rules.roles)),
});

const groupsOf = (claims: JWTPayload, { groups, organisation, roles: path }: ClaimRules): string[] => [
  ...new Set([groups, organisation, path].flatMap((one) => claimTexts(claims, one))),
];

/**
 * Reads the member that verified claims name, by the paths of `rules`; what they leave open, the groups say by the
 * table in the graph. Roles of other products are left aside.
 */
export const memberOfClaims = async (
  claims: JWTPayload,
  rules: ClaimRules,
  look: GroupMeanings,
): Promise<Member> => {
  const id = subjectOf(claims);
  const own = claimed(claims, rules);
  const isComplete = own.organisation !== undefined && own.roles.length > 0;
  const held = isComplete ? [] : groupsOf(claims, rules);
  const meant = await look(held);
  const { organisation, roles: named } = completedAffiliation(own, meant);
  if (organisation === undefined)
    throw faultOf(rules.organisation, { en: 'the code of an organisation', zh: '机构代码' });
  if (named.length === 0)
    throw faultOf(rules.roles, {
      en: `a list with one of ${roles.join(', ')}`,
      zh: `含有${roles.join('、')}之一的列表`,
    });
  const groups = [...new Set([...meant.map(({ group }) => group), ...held])].slice(0, maxGroups);
  return { id, organisation, roles: named, ...(meant.length > 0 && { completion: { ...own, groups } }) };
};
