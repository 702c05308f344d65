import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.js';
import type { GroupMeanings } from './group-meaning.js';
import { signInBy } from './sign-in.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-oidc-'));
const audience = 'https://liantu.example';
const client = { client_id: 'li', client_secret: 'a-secret-of-this-test' };

/** Claims as Keycloak writes them into its access tokens. */
let claims: Record<string, unknown> = {};
let server: Server;
let issuer: string;

const listen = (provider: Provider, port: number): Promise<Server> =>
  new Promise((resolve) => {
    const listening = provider.listen(port, '127.0.0.1', () => resolve(listening));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...client, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] }],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: 'graph',
          audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: () => claims,
  });
  server = await listen(provider, port);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true, force: true });
});

const tokenWith = async (extra: Record<string, unknown>): Promise<string> => {
  claims = extra;
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${btoa(`${client.client_id}:${client.client_secret}`)}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: audience, scope: 'graph' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return `Bearer ${token}`;
};

const look: GroupMeanings = async (groups) =>
  groups.includes('/example-bureau/editors')
    ? [{ group: '/example-bureau/editors', organisation: 'example-bureau', role: 'editor' }]
    : [];

const signInWith = (settings: Record<string, string>) =>
  signInBy(
    readConfig({ LIANTU_HOME: home, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, ...settings }),
    look,
    () => undefined,
    () => undefined,
  );

describe('tokens of a certified provider', () => {
  it('are read by the paths of Keycloak', async () => {
    const signIn = signInWith({ OIDC_ORG_CLAIM: 'organization', OIDC_ROLES_CLAIM: 'realm_access.roles' });
    const token = await tokenWith({
      organization: { 'example-bureau': {} },
      realm_access: { roles: ['manager', 'offline_access', 'uma_authorization'] },
    });
    expect(await signIn(token)).toEqual({ id: 'li', organisation: 'example-bureau', roles: ['manager'] });
  });

  it('are given their meaning by groups', async () => {
    const token = await tokenWith({ groups: ['/staff', '/example-bureau/editors'] });
    expect(await signInWith({})(token)).toMatchObject({
      id: 'li',
      organisation: 'example-bureau',
      roles: ['editor'],
    });
  });

  it('that say neither are refused, and so are those for others', async () => {
    await expect(signInWith({})(await tokenWith({}))).rejects.toThrow('org');
    const other = signInWith({ OIDC_AUDIENCE: 'https://other.example' });
    await expect(other(await tokenWith({ org: 'b', roles: ['viewer'] }))).rejects.toThrow('audience');
  });
});
