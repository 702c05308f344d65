import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { centres, memberOf, serveMembers } from './members.js';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const received: Received[] = [];
let answers: number[] = [];
let receiver: Server;
let host: string;
let members: Awaited<ReturnType<typeof serveMembers>>;

beforeAll(async () => {
  receiver = createServer((request, reply) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      const status = answers.shift() ?? 204;
      reply.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  members = await serveMembers({ LIANTU_WEBHOOK_HOSTS: host });
});
afterAll(async () => {
  await members.served.stop();
  receiver.close();
});

const set = `mutation ($input: SetWebhookInput!) { setWebhook(input: $input) { __typename
  ... on Webhook { id url secret kinds } ... on Problem { code message } } }`;
const tried = `mutation ($id: ID!) { testWebhook(input: { id: $id }) { __typename
  ... on WebhookDelivery { kind state attempts status error nextAt } ... on Problem { code message } } }`;
const listed = `{ webhooks { __typename ... on Webhooks { webhooks { id deliveries { kind state attempts status error } } }
  ... on Problem { code message } } }`;

const until = async <T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const managerOf = (organisation: string) => memberOf(members.served)(organisation, 'manager');
const kinds = ['CLAIM', 'STAGE', 'DUE', 'CONFLICT', 'NOTE'];
const bodies = () => received.map(({ body }) => JSON.parse(body));

test('what happens on a shared list is told, signed, and once', async () => {
  const [beijing, shenzhen] = [await managerOf(centres.beijing), await managerOf(centres.shenzhen)];
  const list = await beijing.input('CreateList', { name: '示例名单一' });
  await beijing.input('ShareList', {
    list: list.id,
    organisation: centres.shenzhen,
    permission: 'CONTRIBUTE',
  });
  const own = await shenzhen.input('CreateList', { name: '示例名单自用' });
  await shenzhen.input('AddTargets', { list: own.id, targets: [{ enterprise: '91450200198229141F' }] });
  const webhook = await shenzhen.tell(set, { input: { url: `http://${host}/hook`, kinds } });
  expect(webhook).toMatchObject({ __typename: 'Webhook', kinds });
  const added = await beijing.input('AddTargets', {
    list: list.id,
    targets: [{ enterprise: '91450200198229141F' }],
  });
  const [target] = added.added;
  const claimed = await beijing.input('ClaimTarget', { target: target.id, expectedVersion: 1 });
  await beijing.input('MoveTarget', {
    target: target.id,
    expectedVersion: claimed.version,
    stage: 'CONTACTED',
  });
  await beijing.input('NoteTarget', { target: target.id, text: '只给自己看', confidential: true });
  await beijing.input('NoteTarget', { target: target.id, text: '大家可看', confidential: false });

  await until(() => bodies().some(({ type }) => type === 'list.note') || undefined);
  const told = bodies().filter(({ type }) => type !== 'list.test');
  expect(told.map(({ type }) => type)).toEqual([
    'list.conflict', // added to a list while it stands on their own
    'list.claim',
    'list.conflict', // claimed while it stands on their own
    'list.stage',
    'list.note',
  ]);
  expect(told[3].data).toMatchObject({ list: '示例名单一', from: 'IDENTIFIED', to: 'CONTACTED' });
  expect(told[3].data.text).toContain('已发现 → 已接洽');
  expect(JSON.stringify(told)).not.toContain('大家可看');
  expect(JSON.stringify(told)).not.toContain('manager@');
  const checker = new Webhook(webhook.secret);
  for (const { body, headers } of received)
    expect(() => checker.verify(body, headers as Record<string, string>)).not.toThrow();
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(received.length);
});

test('a notice that does not arrive is tried again under its id, and managers see how it went', async () => {
  const shanghai = await managerOf(centres.shanghai);
  const { id } = await shanghai.tell(set, { input: { url: `http://${host}/again`, kinds: ['CLAIM'] } });
  answers = [500, 302, 204];
  expect(await shanghai.tell(tried, { id })).toMatchObject({ state: 'PENDING', attempts: 1, status: 500 });
  const before = received.length;
  const delivery = await until(async () => {
    const { webhooks } = await shanghai.tell(listed);
    const [first] = webhooks[0].deliveries;
    return first.attempts === 2 ? first : undefined;
  });
  expect(delivery).toMatchObject({ kind: 'TEST', state: 'PENDING', status: 302, error: 'answered 302' });
  expect(received[before]?.headers['webhook-id']).toBe(received[before - 1]?.headers['webhook-id']);
});

test('a robot of 企业微信 gets a text message', async () => {
  const shanghai = await managerOf(centres.shanghai);
  answers = [];
  const input = { url: `http://${host}/robot`, kinds: ['CLAIM'], format: 'WECOM' };
  const { id } = await shanghai.tell(set, { input });
  expect(await shanghai.tell(tried, { id })).toMatchObject({ state: 'DELIVERED', status: 204, error: null });
  expect(bodies().at(-1)).toEqual({ msgtype: 'text', text: { content: '【链图】测试消息' } });
  const gone = await shanghai.tell('mutation ($id: ID!) { deleteWebhook(id: $id) { __typename } }', { id });
  expect(gone).toEqual({ __typename: 'DeletedWebhook' });
});

describe('refusals', () => {
  test.each(['https://elsewhere.example/', 'http://localhost:1/', 'ftp://127.0.0.1/', 'no address'])(
    'an address that the operator does not allow: %s',
    async (url) => {
      const beijing = await managerOf(centres.beijing);
      const refused = await beijing.tell(set, { input: { url, kinds: ['CLAIM'] } });
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(host) });
    },
  );

  test('an editor sets none and sees none; another organisation’s webhook is not there', async () => {
    const editor = await memberOf(members.served)(centres.shenzhen);
    const input = { url: `http://${host}/`, kinds: ['CLAIM'] };
    expect((await editor.tell(set, { input })).code).toBe('FORBIDDEN');
    expect((await editor.tell(listed)).code).toBe('FORBIDDEN');
    const [beijing, shenzhen] = [await managerOf(centres.beijing), await managerOf(centres.shenzhen)];
    const { webhooks } = await shenzhen.tell(listed);
    expect((await beijing.tell(tried, { id: webhooks[0].id })).code).toBe('NOT_FOUND');
  });
});

test('a private calendar shows what is due, until it is revoked', async () => {
  const beijing = await managerOf(centres.beijing);
  const list = await beijing.input('CreateList', { name: '示例名单二' });
  const { added } = await beijing.input('AddTargets', {
    list: list.id,
    targets: [{ enterprise: '91450200198229141F' }],
  });
  await beijing.tell(
    `mutation ($input: PlanTargetInput!) { planTarget(input: $input) { __typename ... on Problem { code message } } }`,
    {
      input: {
        target: added[0].id,
        expectedVersion: 1,
        nextStep: { on: '2030-12-10', text: '拜访' },
      },
    },
  );
  const { url } = await beijing.tell('mutation { makeCalendarFeed { ... on CalendarFeed { url } } }');
  const calendar = await (await fetch(url)).text();
  expect(calendar).toContain('BEGIN:VCALENDAR');
  expect(calendar.replace(/\r\n /g, '')).toContain('拜访');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20301210');
  const revoked = await beijing.tell(
    'mutation { revokeCalendarFeed { ... on RevokedCalendarFeed { count } } }',
  );
  expect([revoked.count, (await fetch(url)).status]).toEqual([1, 404]);
});

test('anybody may read the calendar of policy terms', async () => {
  const answer = await fetch(`${members.served.url}/calendars/policies.ics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).toContain('BEGIN:VEVENT');
});
