import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Oidc } from '../../config/config.js';
import { isPrivateUrl, isSecureUrl } from '../../config/setting-forms.js';
import { tokenRules } from './token-rules.js';

/** Signatures by a private key of the issuer alone: a shared secret or none is never accepted. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const patienceMs = 5_000;

/** Keys are asked for again when a token names one not known, at most once a second, and every ten minutes. */
const keySetRules = { timeoutDuration: patienceMs, cooldownDuration: 1_000, cacheMaxAge: 600_000 };

interface Discovered {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
}

const withoutSlash = (url: string): string => url.replace(/\/$/, '');

/** OpenID Connect Discovery 1.0 §4: the document names the issuer it was asked of, and where its keys are. */
const discover = async ({ issuer, allowHttp }: Oidc): Promise<Discovered> => {
  const url = `${withoutSlash(issuer)}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  const [named, keys] = [String(document.issuer), String(document.jwks_uri)];
  if (withoutSlash(named) !== withoutSlash(issuer)) throw new Error(`${url} is of another issuer, ${named}`);
  if (!isSecureUrl(keys) && !(allowHttp && isPrivateUrl(keys)))
    throw new Error(`${url} names no usable jwks_uri`);
  return { issuer: named, keys: createRemoteJWKSet(new URL(keys), keySetRules) };
};

/** Verifies tokens of an OpenID Connect issuer. The issuer is asked at the first token; a failure is asked again. */
export const oidcVerifier = (oidc: Oidc): ((token: string) => Promise<JWTPayload>) => {
  let discovered: Promise<Discovered> | undefined;
  const ask = (): Promise<Discovered> => {
    discovered ??= discover(oidc).catch((error) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return async (token) => {
    const { issuer: named, keys } = await ask();
    const { payload } = await jwtVerify(token, keys, {
      ...tokenRules,
      algorithms,
      issuer: named,
      audience: oidc.audience,
    });
    return payload;
  };
};
