import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import type { Served } from '../api/serve.js';
import { openTestStore } from '../test-server.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-pending-'));
let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let stranger: Asker;

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  beijing = await member(centres.beijing, 'admin');
  shenzhen = await member(centres.shenzhen);
  stranger = await member(centres.shanghai, 'admin');
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

const bring = async (rows: string): Promise<void> => {
  const file = join(folder, 'enterprises.csv');
  writeFileSync(file, `企业名称,统一社会信用代码,城市\n${rows}\n`);
  const store = openTestStore();
  const summary = await importSources(store, [file], { language: 'en' });
  await store.close();
  expect(summary.rejected).toBe(0);
};

const fields = `id version enterprise { name } pending { name uscc place { code name } } history { kind from to member by { code } }`;
const add = `mutation ($input: AddTargetsInput!) { addTargets(input: $input) { ... on AddTargetsReport {
  added { ${fields} } alreadyListed { id } rejected { index code message } hiddenConflicts
  conflicts { enterprise { name } target { id } organisation { code } } } ... on Problem { code message } } }`;
const read = `query ($id: ID!) { node(id: $id) { ... on Target { ${fields} } } }`;
const shenzhenCity = { kind: 'REGION', code: '440300' };
const firm = { name: '示例七新材料有限公司', place: shenzhenCity };
const code = '91350100M000100Y43';

const listOf = async (by: Asker, share?: string): Promise<string> => {
  const { id } = await by.input('CreateList', { name: '待入库', description: '' });
  if (share) await by.input('ShareList', { list: id, organisation: share, permission: 'CONTRIBUTE' });
  return id;
};
const put = (by: Asker, list: string, ...targets: object[]): Promise<Data> =>
  by.tell(add, { input: { list, targets } });

test('a firm that the graph does not know goes on a list once, and is unseen by others', async () => {
  const list = await listOf(beijing);
  const report = await put(
    beijing,
    list,
    { pending: firm },
    { pending: { ...firm, name: '示例七 新材料（有限公司）' } },
  );
  expect(report.added).toMatchObject([
    { enterprise: null, pending: { name: firm.name, uscc: null, place: { code: '440300' } } },
  ]);
  expect((await put(beijing, list, { pending: firm })).alreadyListed).toHaveLength(1);
  expect(await beijing.tell(read, { id: report.added[0].id })).toMatchObject({
    pending: { name: firm.name },
  });
  expect(await stranger.tell(read, { id: report.added[0].id })).toBeNull();
  const { targets } = await beijing.tell('ListDetail', { id: list });
  expect(targets.edges[0].node.enterprise).toBeNull();
});

test('what cannot be a firm is refused with what was given', async () => {
  const list = await listOf(beijing);
  const { rejected } = await put(
    beijing,
    list,
    { pending: { ...firm, uscc: '91350100M000100Y4Z' } },
    { pending: { ...firm, place: { kind: 'REGION', code: '999999' } } },
    { pending: { ...firm, name: 'x' } },
    {},
  );
  expect(rejected.map(({ message }: Data) => message)).toEqual([
    expect.stringContaining('91350100M000100Y4Z'),
    expect.stringContaining('REGION:999999'),
    expect.stringContaining('2 to 200'),
    expect.stringContaining('one of enterprise and pending'),
  ]);
});

test('within a circle it is followed by one organisation; what may not be seen is a bare number', async () => {
  const [shared, own] = [await listOf(beijing, centres.shenzhen), await listOf(beijing)];
  const pending = { ...firm, name: '示例八新材料有限公司' };
  const [{ id }] = (await put(beijing, own, { pending })).added;
  await beijing.input('ClaimTarget', { target: id, days: 7, expectedVersion: 1 });
  const report = await put(shenzhen, shared, { pending });
  expect([report.conflicts, report.hiddenConflicts]).toEqual([[], 1]);
  const claim = await shenzhen.input('ClaimTarget', {
    target: report.added[0].id,
    days: 7,
    expectedVersion: 1,
  });
  expect(claim.code).toBe('CONFLICT');
  const alone = await put(stranger, await listOf(stranger), { pending });
  expect([alone.conflicts, alone.hiddenConflicts]).toEqual([[], 0]);
});

test('an import that brings the firm matches it, by credit code or by name and place, with an event', async () => {
  const [list, copy] = [await listOf(beijing), await listOf(shenzhen)];
  const byCode = { name: '示例九', place: shenzhenCity, uscc: code };
  const byName = { name: '示例十电子有限公司', place: shenzhenCity };
  const elsewhere = { name: '示例十电子有限公司', place: { kind: 'REGION', code: '450200' } };
  const { added } = await put(
    beijing,
    list,
    { pending: byCode },
    { pending: byName },
    { pending: elsewhere },
  );
  await put(shenzhen, copy, { pending: byName });
  await bring(`示例九科技有限公司,${code},广州市\n示例十电子有限公司,,深圳市`);
  const [first, second, third] = await Promise.all(added.map(({ id }: Data) => beijing.tell(read, { id })));
  expect(first).toMatchObject({ version: 2, enterprise: { name: '示例九科技有限公司' }, pending: null });
  expect(first.history.at(-1)).toMatchObject({
    kind: 'MATCHED',
    from: '示例九',
    member: 'import',
    by: { code: centres.beijing },
  });
  expect(second).toMatchObject({ enterprise: { name: '示例十电子有限公司' }, pending: null });
  expect(third).toMatchObject({ enterprise: null, pending: { name: '示例十电子有限公司' } });
  const { targets } = await shenzhen.tell('ListDetail', { id: copy });
  expect(targets.edges[0].node.enterprise.name).toBe('示例十电子有限公司');
  expect((await put(beijing, list, { pending: byCode })).alreadyListed).toEqual([{ id: first.id }]);
});
