import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { secondsNow } from '../../../codes/seconds-now.js';
import type { Account } from './account.js';
import { accountsOf } from './account-files.js';

const validSeconds = 7 * 24 * 3_600;

const hashOf = (link: string): string => createHash('sha256').update(link).digest('base64url');

/** Makes a one-time link: the secret for the member, and what an account keeps of it. */
export const newLink = (): { readonly secret: string; readonly link: NonNullable<Account['link']> } => {
  const secret = randomBytes(24).toString('base64url');
  return { secret, link: { hash: hashOf(secret), until: secondsNow() + validSeconds } };
};

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Finds the account that a link is good for; undefined where it was used, is over or never was. */
export const accountOfLink = (home: string, secret: string): Account | undefined => {
  const hash = hashOf(secret);
  return accountsOf(home).find(({ link }) => link && link.until > secondsNow() && isSame(link.hash, hash));
};
