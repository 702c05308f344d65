import { appendFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JWTPayload } from 'jose';
import { signInFolder } from './local-key.js';

/** One token, or everything a member was given up to a second (Unix time). */
export type Revocation = { readonly token: string } | { readonly member: string; readonly until: number };

const pathOf = (home: string): string => join(signInFolder(home), 'revoked.jsonl');

/** Take tokens back; a running API refuses them from its next request on. */
export const revoke = (home: string, revocation: Revocation): void => {
  mkdirSync(signInFolder(home), { recursive: true, mode: 0o700 });
  appendFileSync(pathOf(home), `${JSON.stringify(revocation)}\n`, { mode: 0o600 });
};

const readRevocations = (path: string) => {
  const [tokens, members] = [new Set<string>(), new Map<string, number>()];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const one = JSON.parse(line) as Revocation;
    if ('token' in one) tokens.add(one.token);
    else members.set(one.member, Math.max(one.until, members.get(one.member) ?? 0));
  }
  return { tokens, members };
};

/** Tells whether a token was taken back; the file is read again when it has grown. */
export const revocationsOf = (home: string): ((claims: JWTPayload) => boolean) => {
  const path = pathOf(home);
  let [size, known] = [0, { tokens: new Set<string>(), members: new Map<string, number>() }];
  return ({ jti = '', sub = '', iat = 0 }) => {
    const now = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (now !== size) [size, known] = [now, readRevocations(path)];
    return known.tokens.has(jti) || iat <= (known.members.get(sub) ?? -1);
  };
};
