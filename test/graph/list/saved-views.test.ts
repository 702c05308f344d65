import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, serveMembers } from './members.js';

let served: Served;
let li: Asker;
let wang: Asker;

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  li = await all.member(centres.shenzhen, 'viewer', 'li');
  wang = await all.member(centres.shenzhen, 'viewer', 'wang');
});
afterAll(() => served.stop());

const views = '{ savedViews { name path } }';
const save = `mutation ($name: String!, $path: String!) { saveView(name: $name, path: $path) {
  ... on SavedViews { views { name path } } ... on Problem { code message } } }`;
const drop = `mutation ($name: String!) { deleteView(name: $name) {
  ... on SavedViews { views { name } } ... on Problem { code message } } }`;

test('a member keeps pages under names, replaces and drops them; another member has none of them', async () => {
  const path = '/gaps/450200/robotics?verb=COMPLETE';
  await li.tell(save, { name: '柳州机器人', path: '/gaps/450200/robotics' });
  expect(await li.tell(save, { name: ' 柳州机器人 ', path })).toEqual({
    views: [{ name: '柳州机器人', path }],
  });
  expect(await li.tell(views)).toEqual([{ name: '柳州机器人', path }]);
  expect(await wang.tell(views)).toEqual([]);
  expect(await wang.tell(drop, { name: '柳州机器人' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await li.tell(drop, { name: '柳州机器人' })).toEqual({ views: [] });
});

test.each([
  [{ name: '', path: '/' }, 'name'],
  [{ name: 'a', path: 'https://example.invalid/' }, 'path'],
  [{ name: 'a', path: '//example.invalid' }, 'path'],
])('refuses %o', async (given, argument) => {
  const { code, message } = await li.tell(save, given);
  expect([code, message]).toEqual(['INVALID_INPUT', expect.stringContaining(argument)]);
});

test('without a sign-in there are none to read', async () => {
  const { body } = await served.ask(views);
  expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
