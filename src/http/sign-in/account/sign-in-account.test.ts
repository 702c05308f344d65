import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { accountOf, writeAccount } from './account-files.js';
import { newLink } from './one-time-link.js';
import { setPassphrase, signInByPassphrase } from './sign-in-account.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-accounts-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('of two that use a one-time link at once, one sets the passphrase', async () => {
  const { secret, link } = newLink();
  writeAccount(home, { id: 'li', organisation: 'o', role: 'editor', link });
  const [one, other] = ['the first of two words', 'the second of two words'];
  const set = await Promise.allSettled([
    setPassphrase(home, secret, one),
    setPassphrase(home, secret, other),
  ]);
  expect(set.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const right = set[0]?.status === 'fulfilled' ? one : other;
  expect(await signInByPassphrase(home, 'li', right)).toMatchObject({ id: 'li', roles: ['editor'] });
  await expect(signInByPassphrase(home, 'li', right === one ? other : one)).rejects.toThrow();
  expect(accountOf(home, 'li')?.link).toBeUndefined();
});
