import type { Member } from '../../../request/member/member.js';
import { unauthenticated } from '../sign-in-error.js';
import type { Account } from './account.js';
import { accountOf, writeAccount } from './account-files.js';
import { accountOfLink } from './one-time-link.js';
import { hashPassphrase, isPassphrase, requirePassphrase } from './passphrase.js';

/** Says the same of a member who is not there as of a wrong passphrase. */
const notThose = () =>
  unauthenticated({ en: 'Member or passphrase is not right.', zh: '成员名或口令不正确。' });

const linkOver = () =>
  unauthenticated({
    en: 'The link was used already or is over; ask for another.',
    zh: '链接已使用或已过期，请重新索取。',
  });

const memberOf = ({ id, organisation, role }: Account): Member => ({ id, organisation, roles: [role] });

/** Signs a member in by passphrase. Throws {@link SignInError}. */
export const signInByPassphrase = async (home: string, id: string, passphrase: string): Promise<Member> => {
  const account = accountOf(home, id);
  const isRight = await isPassphrase(account?.passphrase, passphrase);
  if (!account || !isRight) throw notThose();
  return memberOf(account);
};

const accountFor = (home: string, link: string): Account => {
  const account = accountOfLink(home, link);
  if (account) return account;
  throw linkOver();
};

/** Sets the passphrase of the member that a one-time link is for, which is then used up. Throws SignInError, InputError. */
export const setPassphrase = async (home: string, link: string, passphrase: string): Promise<Member> => {
  requirePassphrase(passphrase, accountFor(home, link).id);
  const hashed = await hashPassphrase(passphrase);
  // Of two that use a link at once one alone finds it still good.
  const { link: _used, ...account } = accountFor(home, link);
  writeAccount(home, { ...account, passphrase: hashed });
  return memberOf(account);
};
