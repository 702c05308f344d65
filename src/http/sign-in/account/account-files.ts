import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { signInFolder } from '../local-key.js';
import type { Account } from './account.js';

const folderOf = (home: string): string => join(signInFolder(home), 'accounts');

/** A file an account, named by a hash of its id, whatever characters that has. */
const pathOf = (home: string, id: string): string =>
  join(folderOf(home), `${createHash('sha256').update(id.toLowerCase()).digest('hex')}.json`);

const read = (path: string): Account => JSON.parse(readFileSync(path, 'utf8')) as Account;

/** Finds the account of a member; undefined where there is none. */
export const accountOf = (home: string, id: string): Account | undefined => {
  const path = pathOf(home, id);
  return existsSync(path) ? read(path) : undefined;
};

/** Lists the accounts of a home by id. */
export const accountsOf = (home: string): Account[] => {
  if (!existsSync(folderOf(home))) return [];
  const files = readdirSync(folderOf(home)).filter((name) => name.endsWith('.json'));
  return files.map((name) => read(join(folderOf(home), name))).sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Writes an account, whole or not at all. */
export const writeAccount = (home: string, account: Account): void => {
  mkdirSync(folderOf(home), { recursive: true, mode: 0o700 });
  const path = pathOf(home, account.id);
  writeFileSync(`${path}.new`, JSON.stringify(account), { mode: 0o600 });
  renameSync(`${path}.new`, path);
};

/** Removes an account; false where there was none. */
export const removeAccount = (home: string, id: string): boolean => {
  const path = pathOf(home, id);
  if (!existsSync(path)) return false;
  unlinkSync(path);
  return true;
};
