import type { Server } from 'node:http';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../src/store/managed/free-port.js';
import { type Served, serve } from '../api/serve.js';
import type { Data } from '../list/members.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { browserOf } from './browser.js';

let server: Server;
let served: Served;
let issuer: string;

/** A certified provider that knows one public client, and signs everybody in as who they say they are. */
const startProvider = async (redirect: string): Promise<void> => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: 'liantu', token_endpoint_auth_method: 'none', redirect_uris: [redirect] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'org', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, org: 'guangxi-shenzhen-centre', roles: ['editor'] }),
    }),
  });
  server = await new Promise((resolve) => {
    const listening = provider.listen(port, '127.0.0.1', () => resolve(listening));
  });
};

beforeAll(async () => {
  await bringShippedGraph();
  const port = await freePort();
  await startProvider(`http://127.0.0.1:${port}/session/oidc/callback`);
  served = await serve('guangxi', {
    ...{ PORT: String(port), OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'https://liantu.example' },
    OIDC_CLIENT_ID: 'liantu',
  });
});
afterAll(async () => {
  await served.stop();
  await new Promise((resolve) => server.close(resolve));
});

type Browser = ReturnType<typeof browserOf>;

const locationOf = (answer: Response): URL =>
  new URL(answer.headers.get('location') ?? '', answer.url || issuer);

/** Follows the provider through its pages for signing in and consent; returns the address that it sends back to. */
const throughProvider = async (address: URL, login: string): Promise<URL> => {
  const jar = browserOf({ ...served, url: issuer });
  let next = address;
  for (let step = 0; step < 12 && !next.href.startsWith(served.url); step++) {
    const page = await jar.go('GET', next.href);
    if (page.status >= 300 && page.status < 400) {
      next = locationOf(page);
      continue;
    }
    const form = await page.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(form)?.[1] ?? 'login';
    const cookie = [...jar.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = await fetch(next, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ prompt, login, password: 'x' }),
    });
    next = locationOf(jar.keep(sent));
  }
  return next;
};

const begin = async (browser: Browser): Promise<URL> =>
  locationOf(await browser.go('GET', '/session/oidc?next=%2Flists'));

test('a browser is sent to the provider with PKCE, comes back with a code, and has a session', async () => {
  const browser = browserOf(served);
  const address = await begin(browser);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    ...{ client_id: 'liantu', response_type: 'code', code_challenge_method: 'S256' },
  });
  const back = await throughProvider(address, 'li');
  const finished = await browser.go('GET', back.href);
  expect(finished.status).toBe(302);
  expect(finished.headers.get('location')).toBe('/lists');
  const told = (await (await browser.go('GET', '/session')).json()) as Data;
  expect(told).toMatchObject({
    member: { id: 'li', organisation: 'guangxi-shenzhen-centre', roles: ['editor'] },
    ways: ['passphrase', 'oidc'],
  });
});

test('a code that another browser began with is refused, and so is the same again', async () => {
  const [own, other] = [browserOf(served), browserOf(served)];
  const back = await throughProvider(await begin(own), 'li');
  await begin(other);
  expect((await other.go('GET', back.href)).status).toBe(401);
  expect((await browserOf(served).go('GET', back.href)).status).toBe(401);
  expect((await own.go('GET', back.href)).status).toBe(302);
  expect((await own.go('GET', back.href)).status).toBe(401);
});

test('who gives up at the provider is told to begin again', async () => {
  const browser = browserOf(served);
  const address = await begin(browser);
  const state = address.searchParams.get('state') ?? '';
  const answer = await browser.go(
    'GET',
    `/session/oidc/callback?error=access_denied&state=${state}&iss=${issuer}`,
  );
  expect(answer.status).toBe(401);
});
