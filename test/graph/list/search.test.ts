import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { liantu } from '../import/liantu.js';
import { type Asker, centres, serveMembers } from './members.js';

let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let list: string;

beforeAll(async () => {
  let member: Awaited<ReturnType<typeof serveMembers>>['member'];
  ({ served, member } = await serveMembers());
  [beijing, shenzhen] = await Promise.all([member(centres.beijing), member(centres.shenzhen)]);
  ({ id: list } = await beijing.input('CreateList', { name: '示例补链清单' }));
});
afterAll(() => served.stop());

const query =
  '{ search(text: "slblqd", kinds: [LIST]) { ... on SearchResult { totalCount hits { kind code name node { __typename id } } } } }';

test('a list is found by its members, and not counted for anybody else', async () => {
  const hit = {
    kind: 'LIST',
    code: list,
    name: '示例补链清单',
    node: { __typename: 'TargetList', id: list },
  };
  const none = { totalCount: 0, hits: [] };
  expect(await beijing.tell(query)).toEqual({ totalCount: 1, hits: [hit] });
  expect(await shenzhen.tell(query)).toEqual(none);
  expect((await served.ask(query)).body.data?.search).toEqual(none);
  await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'VIEW' });
  expect(await shenzhen.tell(query)).toEqual({ totalCount: 1, hits: [hit] });
});

test('the command line finds the same, and says what it cannot look for', async () => {
  expect(await liantu(['--lang', 'en', 'find', 'lzgxq', '--first', '1'])).toMatchObject({
    code: 0,
    out: 'PARK\tliuzhou-hitech-zone\tLiuzhou High-tech Zone\tYufeng District, Liuzhou\t柳州高新技术产业开发区\n1 of 1\n',
  });
  expect(await liantu(['--lang', 'en', 'find', '——'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('text cannot be ——; allowed: 1 to 64 characters'),
  });
});
