import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as client from 'openid-client';
import type { Oidc } from '../../../config/config.js';
import type { GroupMeanings } from '../group-meaning.js';
import { memberOfClaims } from '../member-of-claims.js';
import { beginSession, type SessionSource } from '../session/session-routes.js';
import { SignInError, unauthenticated, unavailable } from '../sign-in-error.js';
import { type Flow, flowSeconds, openFlow, sealFlow } from './flow-cookie.js';
import { issuerClient } from './issuer-client.js';
import { nextPath } from './next-path.js';

/** What signing browsers in through an issuer needs. */
export interface CodeFlow {
  readonly oidc: Oidc;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly groups: GroupMeanings;
}

const path = '/session/oidc';
const cookie = 'liantu-sign-in';

const notFinished = () =>
  unauthenticated({
    en: 'The sign-in at the identity provider was not finished; begin again.',
    zh: '身份认证未完成，请重新登录。',
  });

const issuerSilent = (error: unknown) => {
  if (error instanceof SignInError) return error;
  const isAnswer =
    error instanceof client.ResponseBodyError || error instanceof client.AuthorizationResponseError;
  if (isAnswer || error instanceof client.ClientError) return notFinished();
  return unavailable({
    en: 'The identity provider does not answer; try again in a moment.',
    zh: '身份认证服务暂不可用，请稍后重试。',
  });
};

const newFlow = (next: string): Flow => ({
  state: client.randomState(),
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
  next,
});

/** OpenID Connect Core 1.0 §3.1.2.1 with PKCE (RFC 7636). */
const addressOfSignIn = async (issuer: client.Configuration, flow: Flow, back: string): Promise<URL> =>
  client.buildAuthorizationUrl(issuer, {
    redirect_uri: back,
    scope: 'openid profile',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  });

/** Claims of the ID token for a code, which came with the state and nonce that this browser was given. */
const claimsFor = async (issuer: client.Configuration, url: URL, { state, nonce, verifier }: Flow) => {
  const tokens = await client.authorizationCodeGrant(issuer, url, {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
    idTokenExpected: true,
  });
  return tokens.claims() ?? {};
};

/** Adds `/session/oidc`: there a browser is sent to the identity provider, and comes back with a code. */
export const addCodeFlowRoutes = (
  server: FastifyInstance,
  source: SessionSource,
  { oidc, clientId, clientSecret, groups }: CodeFlow,
): void => {
  const issuer = issuerClient(oidc, clientId, clientSecret);
  const backOf = (request: FastifyRequest): string => `${source.addressOf(request)}${path}/callback`;
  const settings = (request: FastifyRequest) => ({
    ...{ path, httpOnly: true, sameSite: 'lax' as const },
    secure: source.addressOf(request).startsWith('https:'),
  });

  const begin = async (request: FastifyRequest, reply: FastifyReply) => {
    const flow = newFlow(nextPath((request.query as Readonly<Record<string, unknown>>).next));
    const address = await addressOfSignIn(await issuer(), flow, backOf(request));
    reply.setCookie(cookie, await sealFlow(source.home, flow), { ...settings(request), maxAge: flowSeconds });
    return reply.header('cache-control', 'no-store').redirect(address.href);
  };

  const finish = async (request: FastifyRequest, reply: FastifyReply) => {
    const flow = await openFlow(source.home, request.cookies[cookie]);
    reply.clearCookie(cookie, settings(request));
    if (!flow) throw notFinished();
    const url = new URL(request.url.slice(request.url.indexOf('?')), backOf(request));
    const claims = await claimsFor(await issuer(), url, flow);
    const member = await memberOfClaims(claims, oidc.claims, groups);
    await beginSession(source, request, reply, member);
    return reply.redirect(flow.next);
  };

  const orRefused =
    (work: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      work(request, reply).catch((error) => {
        throw issuerSilent(error);
      });

  server.get(path, orRefused(begin));
  server.get(`${path}/callback`, orRefused(finish));
};
