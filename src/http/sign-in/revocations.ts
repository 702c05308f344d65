import { appendFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JWTPayload } from 'jose';
import { signInFolder } from './local-key.js';

/** One token, or everything a member was given up to a second (Unix time). */
export type Revocation = { readonly token: string } | { readonly member: string; readonly until: number };

interface Revoked {
  readonly tokens: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, number>;
}

const nothingRevoked: Revoked = { tokens: new Set(), members: new Map() };

const pathOf = (home: string): string => join(signInFolder(home), 'revoked.jsonl');

const textOf = (path: string): string =>
  statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : '';

/**
 * Takes tokens back; a running API refuses them from its next request on. The line is appended in one piece: of several
 * processes that take tokens back at once none loses what another wrote.
 */
export const revoke = (home: string, revocation: Revocation): void => {
  mkdirSync(signInFolder(home), { recursive: true, mode: 0o700 });
  const [path, text] = [pathOf(home), textOf(pathOf(home))];
  const afterTorn = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(path, `${afterTorn}${JSON.stringify(revocation)}\n`, { mode: 0o600 });
};

const revocationIn = (line: string): Revocation | undefined => {
  try {
    const read = JSON.parse(line) as Partial<Record<'token' | 'member' | 'until', unknown>> | null;
    if (typeof read?.token === 'string') return { token: read.token };
    if (typeof read?.member === 'string' && typeof read.until === 'number')
      return { member: read.member, until: read.until };
    return undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads the revocations. A line that cannot be read, torn by a full disk perhaps, is told and passed over: it must
 * not shut out every member.
 */
const readRevocations = (path: string, tell: (message: string) => void): Revoked => {
  const [tokens, members] = [new Set<string>(), new Map<string, number>()];
  textOf(path)
    .split('\n')
    .forEach((line, index) => {
      if (line === '') return;
      const revocation = revocationIn(line);
      if (revocation === undefined)
        tell(`${path}, line ${index + 1} is no revocation and is passed over: revoke that token again.`);
      else if ('token' in revocation) tokens.add(revocation.token);
      else {
        const until = Math.max(revocation.until, members.get(revocation.member) ?? 0);
        members.set(revocation.member, until);
      }
    });
  return { tokens, members };
};

const stampOf = (path: string): string => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : '';
};

/** Tells whether a token was taken back; the file is read again when it has changed. */
export const revocationsOf = (
  home: string,
  tell: (message: string) => void,
): ((claims: JWTPayload) => boolean) => {
  const path = pathOf(home);
  let [stamp, revoked] = ['', nothingRevoked];
  return ({ jti = '', sub = '', iat = 0 }) => {
    const now = stampOf(path);
    if (now !== stamp) [stamp, revoked] = [now, readRevocations(path, tell)];
    return revoked.tokens.has(jti) || iat <= (revoked.members.get(sub) ?? -1);
  };
};
