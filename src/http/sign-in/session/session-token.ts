import { randomUUID } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { secondsNow } from '../../../codes/seconds-now.js';
import type { Completion, Member } from '../../../request/member/member.js';
import { plainClaims } from '../claim-rules.js';
import { knownLocalKey, localAlgorithm, localKey } from '../local-key.js';
import { localIssuer } from '../local-tokens.js';
import { memberOfClaims } from '../member-of-claims.js';
import { tokenRules } from '../token-rules.js';

/** A session is no token for the API, and no token is a session. */
const audience = 'liantu-session';

/** Hours after which a member signs in again. */
export const sessionSeconds = 12 * 3_600;

/** A session that runs. */
export interface Session {
  readonly member: Member;
  /** Its own id, by which it is ended. */
  readonly id: string;
  /** Unix time in seconds. */
  readonly until: number;
}

/** Makes a session of a member, signed with the key of this home. */
export const issueSession = async (
  home: string,
  member: Member,
): Promise<{ readonly token: string; readonly session: Session }> => {
  const { id, organisation, roles, completion } = member;
  const { kid, privateKey } = await localKey(home);
  const [now, jti] = [secondsNow(), randomUUID()];
  const until = now + sessionSeconds;
  const token = await new SignJWT({ org: organisation, roles: [...roles], ...(completion && { completion }) })
    .setProtectedHeader({ alg: localAlgorithm, typ: 'JWT', kid })
    .setIssuer(localIssuer)
    .setAudience(audience)
    .setSubject(id)
    .setJti(jti)
    .setIssuedAt(now)
    .setExpirationTime(until)
    .sign(privateKey);
  return { token, session: { member, id: jti, until } };
};

const verified = async (home: string, token: string): Promise<JWTPayload | undefined> => {
  const key = await knownLocalKey(home);
  if (!key) return undefined;
  const rules = { ...tokenRules, algorithms: [localAlgorithm], issuer: localIssuer, audience };
  return jwtVerify(token, key.publicKey, rules).then(
    ({ payload }) => payload,
    () => undefined,
  );
};

/** Reads a session; undefined where it is over, ended or none of this home. */
export const readSession = async (
  home: string,
  token: string,
  isRevoked: (claims: JWTPayload) => boolean,
): Promise<Session | undefined> => {
  const claims = await verified(home, token);
  if (!claims || isRevoked(claims)) return undefined;
  const member = await memberOfClaims(claims, plainClaims, async () => []);
  const completion = claims.completion as Completion | undefined;
  return {
    member: { ...member, ...(completion && { completion }) },
    id: claims.jti ?? '',
    until: claims.exp ?? 0,
  };
};
