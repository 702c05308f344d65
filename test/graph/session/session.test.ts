import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAccount } from '../../../src/http/sign-in/account/account-files.js';
import { newLink } from '../../../src/http/sign-in/account/one-time-link.js';
import type { Role } from '../../../src/request/member/member.js';
import { type Served, serveShipped } from '../api/serve.js';
import { liantu } from '../import/liantu.js';
import type { Data } from '../list/members.js';
import { browserOf } from './browser.js';

const passphrase = '示例口令：山高水长又一年';
let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const cli = async (...words: string[]): Promise<string> => {
  const environment = { LIANTU_HOME: served.home, LIANTU_PUBLIC_URL: served.url };
  const { out, code } = await liantu(['member', ...words], environment);
  expect(code).toBe(0);
  return out.trim();
};

/** Makes an account as `liantu member add` does. */
const invite = (member: string, role: Role = 'editor'): string => {
  const { secret, link } = newLink();
  writeAccount(served.home, { id: member, organisation: 'guangxi-shenzhen-centre', role, link });
  return secret;
};

const told = async (answer: Response): Promise<Data> => answer.json();

const viewer = async (browser: ReturnType<typeof browserOf>): Promise<Data> =>
  (
    await told(
      await browser.go('POST', '/graphql', { query: '{ viewer { member roles organisation { code } } }' }),
    )
  ).data?.viewer;

test('a member is invited, sets a passphrase, acts by a cookie, and ends the session', async () => {
  const link = invite('示例成员甲');
  const browser = browserOf(served);
  const set = await browser.go('POST', '/session/passphrase', { link, passphrase });
  expect(set.status).toBe(200);
  const [cookie = ''] = set.headers.getSetCookie();
  for (const word of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word);
  expect(await told(set)).toMatchObject({
    member: { id: '示例成员甲', roles: ['editor'] },
    ways: ['passphrase'],
  });
  expect(await viewer(browser)).toEqual({
    ...{ member: '示例成员甲', roles: ['editor'] },
    organisation: { code: 'guangxi-shenzhen-centre' },
  });
  const before = new Map(browser.jar);
  expect((await browser.go('DELETE', '/session')).status).toBe(200);
  expect(browser.jar.size).toBe(0);
  expect(await viewer(browser)).toBeNull();
  for (const [name, value] of before) browser.jar.set(name, value);
  const after = await browser.go('POST', '/graphql', { query: '{ viewer { member } }' });
  expect(after.status).toBe(401);
  expect(browser.jar.size).toBe(0);
});

test('a link is good once, and a passphrase opens from then on', async () => {
  const printed = await cli('add', '示例成员乙', '--org', 'guangxi-shenzhen-centre', '--role', 'manager');
  expect(printed).toMatch(/^http:\/\/[^#]+\/sign-in#[\w-]{32}$/);
  const link = printed.slice(printed.indexOf('#') + 1);
  const short = await browserOf(served).go('POST', '/session/passphrase', { link, passphrase: '太短' });
  expect(short.status).toBe(400);
  expect((await told(short)).errors[0].message).toContain('12');
  expect((await browserOf(served).go('POST', '/session/passphrase', { link, passphrase })).status).toBe(200);
  expect((await browserOf(served).go('POST', '/session/passphrase', { link, passphrase })).status).toBe(401);
  const browser = browserOf(served);
  const signedIn = await browser.go('POST', '/session', { member: '示例成员乙', passphrase });
  expect(await told(signedIn)).toMatchObject({ member: { organisation: 'guangxi-shenzhen-centre' } });
  expect(await told(await browser.go('GET', '/session'))).toMatchObject({ member: { roles: ['manager'] } });
  expect(await cli('list')).toContain('示例成员乙\tguangxi-shenzhen-centre\tmanager\tactive');
  await cli('remove', '示例成员乙');
  expect(await told(await browser.go('GET', '/session'))).toMatchObject({ member: null });
  expect((await browserOf(served).go('POST', '/session', { member: '示例成员乙', passphrase })).status).toBe(
    401,
  );
});

test('a stranger and a wrong passphrase are told the same, and after five failures nothing more is heard', async () => {
  const link = invite('示例成员丙');
  await browserOf(served).go('POST', '/session/passphrase', { link, passphrase });
  const wrong = await browserOf(served).go('POST', '/session', { member: '示例成员丙', passphrase: 'x' });
  const stranger = await browserOf(served).go('POST', '/session', { member: '无此人', passphrase: 'x' });
  expect([wrong.status, stranger.status]).toEqual([401, 401]);
  expect(await told(wrong)).toEqual(await told(stranger));
  for (let i = 0; i < 4; i++)
    await browserOf(served).go('POST', '/session', { member: '示例成员丙', passphrase: 'x' });
  const shut = await browserOf(served).go('POST', '/session', { member: '示例成员丙', passphrase });
  expect(shut.status).toBe(429);
  expect(Number(shut.headers.get('retry-after'))).toBeGreaterThan(60);
});

describe('with a session a change', () => {
  test.each([
    ['of a page of another site', { origin: 'https://example.invalid' }],
    ['without an origin', { origin: '' }],
    ['of an unclear origin', { origin: 'null' }],
  ])('%s is refused', async (_, headers) => {
    const link = invite('示例成员丁');
    const browser = browserOf(served);
    await browser.go('POST', '/session/passphrase', { link, passphrase });
    const mutation = { query: 'mutation { createTargetList(input: { name: "示例" }) { __typename } }' };
    const answer = await browser.go('POST', '/graphql', mutation, headers);
    expect(answer.status).toBe(403);
    expect((await told(answer)).errors[0].extensions.code).toBe('FORBIDDEN');
    const own = await browser.go('POST', '/graphql', mutation);
    expect((await told(own)).data.createTargetList.__typename).toBe('TargetList');
  });
});

test('a session is no token, and a token no session', async () => {
  const link = invite('示例成员戊');
  const browser = browserOf(served);
  await browser.go('POST', '/session/passphrase', { link, passphrase });
  const [session = ''] = browser.jar.values();
  const asToken = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
    body: '{"query":"{ __typename }"}',
  });
  expect(asToken.status).toBe(401);
});
