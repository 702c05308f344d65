import { decodeJwt, errors, type JWTPayload } from 'jose';
import type { Text } from '../../codes/language.js';
import type { Config } from '../../config/config.js';
import type { Member } from '../../request/member/member.js';
import { plainClaims } from './claim-rules.js';
import type { GroupMeanings } from './group-meaning.js';
import { localIssuer, localVerifier } from './local-tokens.js';
import { memberOfClaims } from './member-of-claims.js';
import { oidcVerifier } from './oidc-verifier.js';
import { SignInError, unauthenticated, unavailable } from './sign-in-error.js';

/** Finds the member who sends a request; undefined where it carries no token. Throws {@link SignInError}. */
export type SignIn = (authorization: string | undefined) => Promise<Member | undefined>;

type LogFailure = (error: unknown) => void;

const claimSentences: Readonly<Record<string, Text>> = {
  aud: { en: 'The token is for another audience.', zh: '令牌的受众不符。' },
  iss: { en: 'The token is of an issuer that this server does not trust.', zh: '令牌签发方不受信任。' },
  nbf: { en: 'The token is not valid yet.', zh: '令牌尚未生效。' },
};

const untrusted: Text = {
  en: 'The token is not signed by a key that this server trusts, in a way that it accepts.',
  zh: '令牌签名无效。',
};
const expired: Text = { en: 'The token has expired; sign in again.', zh: '令牌已过期，请重新登录。' };

/** Faults of the token itself; anything else is a failure to verify it. */
const sentenceOf = (error: unknown): Text | undefined => {
  if (error instanceof errors.JWTExpired) return expired;
  if (error instanceof errors.JWTClaimValidationFailed)
    return (
      claimSentences[error.claim] ?? {
        en: `The token's claim ${error.claim} cannot be used.`,
        zh: `令牌声明${error.claim}无效。`,
      }
    );
  const faults = [
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ];
  return faults.some((fault) => error instanceof fault) ? untrusted : undefined;
};

const tokenOf = (authorization: string): string => {
  const [, token] = authorization.match(/^Bearer +([\w.~+/-]+=*)$/i) ?? [];
  if (token === undefined)
    throw unauthenticated({
      en: 'Authorization must be "Bearer", a space and a token.',
      zh: '认证头格式应为Bearer令牌。',
    });
  return token;
};

const issuerOf = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw unauthenticated({ en: 'The token is no JSON Web Token.', zh: '令牌格式无效。' });
  }
};

type Verify = (token: string) => Promise<JWTPayload>;

/** Tokens of `liantu token` say all themselves. */
const noGroups: GroupMeanings = async () => [];

const refusing: Verify = async () => {
  throw unauthenticated(claimSentences.iss as Text);
};

/** Makes sign-in by local tokens, and by those of the OpenID Connect issuer where one is set. */
export const signInBy = (
  { home, oidc }: Config,
  groups: GroupMeanings,
  log: LogFailure,
  tell: (message: string) => void,
): SignIn => {
  const local = localVerifier(home, tell);
  const remote = oidc ? oidcVerifier(oidc) : refusing;
  return async (authorization) => {
    if (authorization === undefined) return undefined;
    const token = tokenOf(authorization);
    const isLocal = issuerOf(token) === localIssuer;
    try {
      const claims = await (isLocal ? local(token) : remote(token));
      const rules = isLocal ? plainClaims : (oidc?.claims ?? plainClaims);
      return await memberOfClaims(claims, rules, isLocal ? noGroups : groups);
    } catch (error) {
      if (error instanceof SignInError) throw error;
      const sentence = sentenceOf(error);
      if (sentence !== undefined) throw unauthenticated(sentence);
      log(error);
      throw unavailable({
        en: 'The sign-in service does not answer; try again in a moment.',
        zh: '登录服务暂不可用，请稍后重试。',
      });
    }
  };
};
