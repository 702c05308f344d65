import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueToken } from '../../../src/http/sign-in/local-tokens.js';
import type { Role } from '../../../src/request/member/member.js';
import { freePort } from '../../../src/store/managed/free-port.js';
import { liantu, start } from '../import/liantu.js';
import { oidcServer } from './oidc-server.js';
import { type Answer, type Served, serve, serveShipped } from './serve.js';

const whoAmI = '{ viewer { member organisation { code name } roles } }';
const centre = 'guangxi-shenzhen-centre';

let issuer: Awaited<ReturnType<typeof oidcServer>>;
let served: Served;

beforeAll(async () => {
  issuer = await oidcServer();
  served = await serveShipped({ OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: 'liantu' });
});
afterAll(async () => {
  await served.stop();
  await issuer.stop();
});

const askAs = (token: string, query = whoAmI, on = served): Promise<Answer> =>
  on.ask(query, {}, { authorization: `Bearer ${token}` });

const local = (seconds = 60, organisation = centre, roles: Role[] = ['editor']) =>
  issueToken(served.home, { id: 'wang', organisation, roles }, seconds);

const refused = ({ status, body }: Answer): string => {
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(body.data).toBeUndefined();
  return body.errors?.[0]?.message ?? '';
};

const now = (): number => Math.floor(Date.now() / 1000);

describe('a member', () => {
  test('signs in with a token of the issuer, found by discovery', async () => {
    const { status, body } = await askAs(await issuer.token());
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: {
          viewer: {
            member: 'li',
            organisation: { code: centre, name: '广西（深圳）产业合作中心' },
            roles: ['editor'],
          },
        },
      },
    });
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  test('signs in with a token of this home', async () => {
    const { body } = await askAs(await local());
    expect(body.data).toMatchObject({ viewer: { member: 'wang', roles: ['editor'] } });
  });

  test('is asked for by nobody else: an answer to a member is never kept', async () => {
    expect((await served.ask(whoAmI)).body.data).toEqual({ viewer: null });
    await askAs(await local());
    expect((await served.ask(whoAmI)).body.data).toEqual({ viewer: null });
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await local()}` },
      body: JSON.stringify({ query: whoAmI }),
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('whose issuer changed its key signs in with the new one, and not with the old', async () => {
    const old = await issuer.token();
    await issuer.rotate();
    await pause(1_100);
    expect((await askAs(await issuer.token())).status).toBe(200);
    expect(refused(await askAs(old))).toContain('not signed by a key');
  });

  test('whose clock is half a minute off is let in', async () => {
    expect((await askAs(await issuer.token({ exp: now() - 30 }))).status).toBe(200);
    expect((await askAs(await issuer.token({ nbf: now() + 30 }))).status).toBe(200);
  });
});

describe('refused with 401 and a sentence', () => {
  const cases: [string, () => Promise<string>, string][] = [
    ['an expired token', () => issuer.token({ exp: now() - 120 }), 'expired'],
    ['an expired token of this home', () => local(-120), 'expired'],
    ['a token that is not valid yet', () => issuer.token({ nbf: now() + 300 }), 'not valid yet'],
    ['a token for another audience', () => issuer.token({ aud: 'other' }), 'another audience'],
    ['a token of another issuer', () => issuer.token({ iss: 'https://evil.example' }), 'issuer'],
    ['a token that never ends', () => issuer.token({ exp: undefined }), 'exp'],
    ['a token without a subject', () => issuer.token({ sub: undefined }), 'sub'],
    ['a token without an organisation', () => issuer.token({ org: undefined }), 'org'],
    ['a token with no role of ours', () => issuer.token({ roles: ['offline_access'] }), 'roles'],
    ['a token with roles as text, none of ours', () => issuer.token({ roles: 'visitor guest' }), 'roles'],
    ['an unknown organisation', () => issuer.token({ org: 'nobody' }), 'nobody'],
    ['no token at all', async () => 'nonsense', 'no JSON Web Token'],
    ['an empty token', async () => '', 'Bearer'],
    [
      'alg none',
      async () =>
        new UnsecuredJWT({ iss: 'liantu', aud: 'liantu', sub: 'x', org: centre, roles: ['admin'] })
          .setExpirationTime('1h')
          .encode(),
      'not signed',
    ],
    ['a token cut short', async () => (await local()).slice(0, -4), 'not signed'],
    [
      'a signature left out',
      async () => `${(await local()).split('.').slice(0, 2).join('.')}.`,
      'not signed',
    ],
    [
      'the public key used as a shared secret',
      async () =>
        new SignJWT({ org: centre, roles: ['admin'] })
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer(issuer.issuer)
          .setAudience('liantu')
          .setSubject('x')
          .setExpirationTime('1h')
          .sign(new TextEncoder().encode(await exportSPKI(issuer.publicKey()))),
      'not signed',
    ],
    [
      'a key of one’s own inside the token',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
        const { x, y } = await crypto.subtle.exportKey('jwk', publicKey);
        return new SignJWT({ org: centre, roles: ['admin'] })
          .setProtectedHeader({ alg: 'ES256', jwk: { kty: 'EC', crv: 'P-256', x, y } })
          .setIssuer('liantu')
          .setAudience('liantu')
          .setSubject('x')
          .setExpirationTime('1h')
          .sign(privateKey);
      },
      'not signed',
    ],
  ];
  test.each(cases)('%s', async (_name, make, word) => {
    const token = await make();
    expect(refused(await askAs(token))).toContain(word);
    const open = '{ graph { revision } }';
    refused(await askAs(token, open));
    expect((await served.ask(open)).status).toBe(200);
  });

  test('another scheme', async () => {
    const answer = await served.ask(whoAmI, {}, { authorization: 'Basic d2FuZzpwYXNz' });
    expect(refused(answer)).toContain('Bearer');
  });
});

test('an issuer that does not answer is told apart from a bad token, and asked again', async () => {
  const gone = await oidcServer();
  const token = await gone.token();
  const other = await serve('guangxi', { OIDC_ISSUER: gone.issuer, OIDC_AUDIENCE: 'liantu' });
  await gone.stop();
  const { status, body } = await askAs(token, whoAmI, other);
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
  expect((await other.ask('{ graph { revision } }')).status).toBe(200);
  await other.stop();
});

test('closed reading lets members in and nobody else', async () => {
  const closed = await serve('guangxi', { LIANTU_PUBLIC_READ: 'false', LIANTU_HOME: served.home });
  const open = '{ chains { code } }';
  refused(await closed.ask(open));
  expect((await askAs(await local(), open, closed)).status).toBe(200);
  refused(await closed.ask(open));
  refused(await closed.ask('{ __schema { types { name } } }'));
  const got = await fetch(`${closed.url}/graphql?query=${encodeURIComponent(open)}`);
  expect([got.status, got.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  const tile = `${closed.url}/tiles/${deflateRawSync('{"layer":"ENTERPRISES"}').toString('base64url')}/0/0/0.mvt`;
  expect((await fetch(tile)).status).toBe(401);
  const drawn = await fetch(tile, { headers: { authorization: `Bearer ${await local()}` } });
  expect([drawn.status, drawn.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect((await fetch(`${closed.url}/healthz`)).status).toBe(200);
  await closed.stop();
});

test('no log holds a token or what was sent, at any level', async () => {
  const port = String(await freePort());
  const child = start(['serve'], { LIANTU_HOME: served.home, PORT: port, LOG_LEVEL: 'trace' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const url = `http://127.0.0.1:${port}`;
  const ready = () =>
    fetch(`${url}/readyz`)
      .then(({ ok }) => ok)
      .catch(() => false);
  while (!(await ready())) await pause(200);
  const token = await local();
  const secret = '底价三千万';
  const send = (authorization: string, query: string, accept = 'application/json') =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, accept },
      body: JSON.stringify({ query, variables: { text: secret } }),
    });
  const note =
    'mutation ($text: String!) { noteTarget(input: { target: "x", text: $text }) { ... on Problem { code } } }';
  const stream = 'subscription { targetListChanged(list: "x") { id } }';
  for (const query of [whoAmI, note, '{ broken']) await (await send(`Bearer ${token}`, query)).text();
  await (await send(`Bearer ${token}`, stream, 'text/event-stream')).text();
  expect((await send(`Bearer ${token}x`, whoAmI)).status).toBe(401);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('close', resolve));
  expect(said).toContain('/graphql');
  for (const part of [...token.split('.'), secret, 'Bearer']) expect(said).not.toContain(part);
});

describe('liantu token', () => {
  const run = (...args: string[]) => liantu(args, { LIANTU_HOME: served.home });

  test('prints a token alone that a running API accepts until it is revoked', async () => {
    const { code, out } = await run('token', '--org', centre, '--role', 'manager', '--member', 'zhao');
    expect([code, out]).toEqual([0, expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)]);
    const token = out.trim();
    expect((await askAs(token)).body.data).toMatchObject({ viewer: { member: 'zhao', roles: ['manager'] } });
    expect((await run('token', 'revoke', token)).code).toBe(0);
    expect(refused(await askAs(token))).toContain('revoked');
  });

  test('takes back everything a member was given, and gives anew afterwards', async () => {
    const [first, second] = [await local(), await local()];
    expect((await run('token', 'revoke', '--all-of', 'wang')).code).toBe(0);
    refused(await askAs(first));
    refused(await askAs(second));
    await pause(1_100);
    expect((await askAs(await local())).status).toBe(200);
  });

  test('says what is missing or cannot be used', async () => {
    const faults: [string[], string][] = [
      [['token'], '--org'],
      [['token', '--org', centre, '--expires', 'never'], '8h'],
      [['token', 'revoke'], '--all-of'],
    ];
    for (const [args, word] of faults) {
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(word);
    }
  });

  test('keeps its key for its owner alone', () => {
    const folder = join(served.home, 'sign-in');
    expect(statSync(folder).mode & 0o077).toBe(0);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });
});

describe('groups of the issuer', () => {
  const answer =
    '{ __typename ... on SignInGroups { groups { id group role source organisation { code } } } ... on Problem { code message } }';
  const set = (
    role: Role,
    group: string,
    organisation = 'liuzhou-hitech-zone',
    asked = 'editor',
  ): Promise<Answer> =>
    local(60, centre, [role]).then((token) =>
      askAs(
        token,
        `mutation { setSignInGroup(input: { group: "${group}", organisation: "${organisation}", role: ${asked} }) ${answer} }`,
      ),
    );
  const ofGroup = async (group: string): Promise<Answer> =>
    askAs(await issuer.token({ org: undefined, roles: undefined, groups: [group] }));

  test('mean what an administrator says, from the next request on, until they mean nothing', async () => {
    refused(await ofGroup('/示例处/编辑'));
    await set('admin', '/示例处/编辑', 'liuzhou-hitech-zone', 'viewer');
    const { body } = await set('admin', '/示例处/编辑');
    expect(body.data).toEqual({
      setSignInGroup: {
        __typename: 'SignInGroups',
        groups: [
          {
            ...{ id: '/示例处/编辑|liuzhou-hitech-zone|editor', group: '/示例处/编辑', role: 'editor' },
            ...{ source: 'wang', organisation: { code: 'liuzhou-hitech-zone' } },
          },
        ],
      },
    });
    expect((await ofGroup('/示例处/编辑')).body.data).toMatchObject({
      viewer: { organisation: { code: 'liuzhou-hitech-zone' }, roles: ['editor'] },
    });
    const removed = await askAs(
      await local(60, centre, ['admin']),
      `mutation { removeSignInGroup(id: "/示例处/编辑|liuzhou-hitech-zone|editor") ${answer} }`,
    );
    expect(removed.body.data).toEqual({ removeSignInGroup: { __typename: 'SignInGroups', groups: [] } });
    refused(await ofGroup('/示例处/编辑'));
  });

  test('are not changed by an administrator so that they would be none themselves', async () => {
    const park = 'liuzhou-hitech-zone';
    await set('admin', '/示例管理员', park, 'admin');
    const own = () => issuer.token({ org: undefined, roles: undefined, groups: ['/示例管理员'] });
    const asOwn = async (query: string) => askAs(await own(), `mutation { ${query} ${answer} }`);
    const input = (organisation: string, role: string, group = '/示例管理员'): string =>
      `setSignInGroup(input: { group: "${group}", organisation: "${organisation}", role: ${role} })`;
    const refusal = { code: 'CONFLICT', message: expect.stringContaining('/示例管理员') };
    const row = `removeSignInGroup(id: "/示例管理员|${park}|admin")`;
    expect((await asOwn(row)).body.data).toMatchObject({ removeSignInGroup: refusal });
    expect((await asOwn(input(park, 'editor'))).body.data).toMatchObject({ setSignInGroup: refusal });
    expect((await asOwn(input(centre, 'admin'))).body.data).toMatchObject({ setSignInGroup: refusal });
    const other = await asOwn(input(park, 'viewer', '/示例处'));
    expect(other.body.data).toMatchObject({ setSignInGroup: { __typename: 'SignInGroups' } });
    const gone = await asOwn(`removeSignInGroup(id: "/示例处|${park}|viewer")`);
    expect(gone.body.data).toMatchObject({ removeSignInGroup: { __typename: 'SignInGroups' } });
    const byOther = await askAs(await local(60, centre, ['admin']), `mutation { ${row} ${answer} }`);
    expect(byOther.body.data).toMatchObject({ removeSignInGroup: { groups: [] } });
  });

  test('are not imported, or taken back, so that who does it would be no administrator', async () => {
    const park = 'liuzhou-hitech-zone';
    const ownGroup = '/示例甲处';
    const headers = async (groups: string[]) => ({
      authorization: `Bearer ${await issuer.token({ org: undefined, roles: undefined, groups })}`,
    });
    const send = async (rows: string, groups: string[] = [ownGroup, '/示例乙处']) => {
      const answer = await fetch(`${served.url}/imports?name=sign_in_groups.csv&dryRun=false`, {
        method: 'POST',
        headers: { ...(await headers(groups)), 'content-type': 'application/octet-stream' },
        body: `group,organisation,role\n${rows}`,
      });
      return { status: answer.status, text: await answer.text() };
    };
    await set('admin', ownGroup, park, 'admin');
    // Of several organisations a member is refused: also a group that meant nothing before locks its members out.
    for (const group of [ownGroup, '/示例乙处']) {
      const refusal = await send(`${group},${centre},admin`);
      expect([refusal.status, refusal.text]).toEqual([409, expect.stringContaining(group)]);
    }
    const { status, text } = await send(`/示例丙处,${park},admin\n/示例丁处,${centre},viewer`);
    expect(status).toBe(200);
    const { importId } = JSON.parse(text);
    const asked = `mutation { undoImport(input: { id: "${importId}" }) { ... on Problem { code message } ... on UndoneImport { importId } } }`;
    const undo = async (group: string) =>
      askAs(await issuer.token({ org: undefined, roles: undefined, groups: [group] }), asked);
    expect((await undo('/示例丙处')).body.data).toEqual({
      undoImport: { code: 'CONFLICT', message: expect.stringContaining('/示例丙处') },
    });
    expect((await undo(ownGroup)).body.data).toEqual({ undoImport: { importId } });
    const left = await askAs(
      await local(60, centre, ['admin']),
      `mutation { removeSignInGroup(id: "${ownGroup}|${park}|admin") ${answer} }`,
    );
    expect(left.body.data).toEqual({ removeSignInGroup: { __typename: 'SignInGroups', groups: [] } });
  });

  test('are seen and said by administrators alone, of organisations that are there', async () => {
    const seen = await askAs(await local(60, centre, ['manager']), `{ signInGroups ${answer} }`);
    expect(seen.body.data).toMatchObject({ signInGroups: { code: 'FORBIDDEN' } });
    expect((await set('manager', 'g')).body.data).toMatchObject({ setSignInGroup: { code: 'FORBIDDEN' } });
    const unknown = await set('admin', 'g', 'nowhere');
    expect(unknown.body.data).toMatchObject({ setSignInGroup: { code: 'INVALID_INPUT' } });
    expect((await set('admin', ' ')).body.data).toMatchObject({ setSignInGroup: { code: 'INVALID_INPUT' } });
  });
});
