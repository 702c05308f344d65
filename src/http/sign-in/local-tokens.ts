import { randomUUID } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { secondsNow } from '../../codes/seconds-now.js';
import type { Member } from '../../request/member/member.js';
import { knownLocalKey, localAlgorithm, localKey } from './local-key.js';
import { revocationsOf } from './revocations.js';
import { unauthenticated } from './sign-in-error.js';
import { tokenRules } from './token-rules.js';

/** Issuer and audience of the tokens that this product signs itself. */
export const localIssuer = 'liantu';

/** Issues a token signed with the key of this home. */
export const issueToken = async (home: string, member: Member, seconds: number): Promise<string> => {
  const { kid, privateKey } = await localKey(home);
  const now = secondsNow();
  return new SignJWT({ org: member.organisation, roles: [...member.roles] })
    .setProtectedHeader({ alg: localAlgorithm, typ: 'JWT', kid })
    .setIssuer(localIssuer)
    .setAudience(localIssuer)
    .setSubject(member.id)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(privateKey);
};

const noneIssued = { en: 'No local token was ever issued here; ask for one.', zh: '本服务尚未签发过令牌。' };
const revoked = { en: 'The token was revoked; ask for another.', zh: '令牌已被吊销。' };

/** Verifies tokens of this home; its key is read when the first of them arrives. */
export const localVerifier = (
  home: string,
  tell: (message: string) => void,
): ((token: string) => Promise<JWTPayload>) => {
  let key: Awaited<ReturnType<typeof knownLocalKey>>;
  const isRevoked = revocationsOf(home, tell);
  const rules = { ...tokenRules, algorithms: [localAlgorithm], issuer: localIssuer, audience: localIssuer };
  return async (token) => {
    key ??= await knownLocalKey(home);
    if (!key) throw unauthenticated(noneIssued);
    const { payload } = await jwtVerify(token, key.publicKey, rules);
    if (isRevoked(payload)) throw unauthenticated(revoked);
    return payload;
  };
};
