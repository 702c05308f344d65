import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { workbookType } from '../../../src/paper/list-file/export-list.js';
import type { Served } from '../api/serve.js';
import { rowsOfFile } from '../document/rows-of-file.js';
import { liantu } from '../import/liantu.js';
import { type Asker, type Data, serveMembers } from '../list/members.js';
import { openTestStore } from '../test-server.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-register-'));
const store = openTestStore();
const place = { kind: 'REGION', code: '450300' } as const;
const chain = 'internal-combustion-engine';
let served: Served;
let officer: Asker;
let viewer: Asker;
let elsewhere: Asker;

const bring = async (name: string, text: string, kind?: string): Promise<void> => {
  const file = join(folder, name);
  writeFileSync(file, text);
  expect((await importSources(store, [file], { language: 'zh', kind })).rejected).toBe(0);
};

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  await bring(
    'organisations.csv',
    'code,name,kind,place_kind,place\nexample-office,示例招商局,BUREAU,REGION,450300\n',
    'organisations',
  );
  officer = await member('example-office', 'editor');
  viewer = await member('example-office', 'viewer');
  elsewhere = await member('liuzhou-hitech-zone', 'admin');
});
afterAll(async () => {
  await store.close();
  await served.stop();
  rmSync(folder, { recursive: true });
});

const mutation = `mutation ($input: DeclareRegisterInput!) { declareRegister(input: $input) { __typename
  ... on DeclaredRegister { enterprises open unread coverage asOf revision } ... on Problem { code message } } }`;
const declare = (more: object = {}, by: Asker = officer) =>
  by.tell(mutation, { input: { place, chain, ...more } });

const gaps = async () => {
  const report = await officer.tell(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segments {
      segment { code } status certainty surveyCoverage } } } }`,
    { input: { place, chain } },
  );
  return report.segments as readonly { readonly status: string; readonly certainty: string | null }[];
};

const propose = (by: Asker = officer, more: object = {}) =>
  by.tell(
    `mutation ($input: ProposeForEnterprisesInput!) { proposeForEnterprises(input: $input) { __typename
      ... on ProposedForEnterprises { enterprises read proposed } ... on Problem { code message } } }`,
    { input: { place, ...more } },
  );

const enterprises = async (): Promise<number> => {
  const { counts } = await officer.tell(
    `query ($input: SegmentProposalsInput!) { segmentProposals(input: $input) { ... on SegmentProposalQueue {
      counts { enterprises } } } }`,
    { input: { place } },
  );
  return counts.enterprises;
};

const until = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    const value = await read();
    if (holds(value) || attempt > 25) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const openIds = async (): Promise<string[]> => {
  const queue = await officer.tell(
    `query ($input: SegmentProposalsInput!) { segmentProposals(input: $input) { ... on SegmentProposalQueue {
      proposals(first: 1000) { edges { node { id } } } } } }`,
    { input: { place, chains: [chain] } },
  );
  return queue.proposals.edges.map(({ node }: { node: { id: string } }) => node.id);
};

const rejectAll = async (): Promise<void> => {
  const reject = await until(openIds, (ids) => ids.length === firms.length - 1);
  await officer.tell(
    `mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { __typename } }`,
    { input: { reject } },
  );
};

const firms = Array.from(
  { length: 40 },
  (_, at) => `示例${'甲乙丙丁'[at % 4]}${at}齿轮制造有限公司,桂林市,齿轮`,
);

test('texts that nobody read and proposals that nobody decided stand in the way, with their number', async () => {
  await bring('register.csv', `企业名称,城市,主要产品\n${firms.join('\n')}\n`);
  await until(enterprises, (count) => count > firms.length);
  expect(await declare()).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('41 were never read'),
  });
  const done = await propose();
  expect(done.read).toBe(41);
  expect(done.proposed).toBeGreaterThanOrEqual(40);
  expect(await propose()).toMatchObject({ enterprises: done.enterprises, read: 0, proposed: 0 });
  expect(await declare()).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('40 have an open'),
  });
});

test('is for editors of an organisation whose place contains it, and names what is not there', async () => {
  expect(await declare({}, viewer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await declare({}, elsewhere)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await declare({ chain: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await propose(viewer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await propose(elsewhere)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await propose(officer, { chains: ['none'] })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await propose(officer, { minScore: 2 })).toMatchObject({ code: 'INVALID_INPUT' });
});

describe('the queue as a workbook over HTTP', () => {
  const get = (file: string, { headers }: { headers: Record<string, string> } = viewer) =>
    fetch(`${served.url}/proposals/${file}`, { headers });
  const bringBack = async (body: string, apply = '', { headers }: Asker = officer) => {
    const address = `${served.url}/proposals/import${apply && `?apply=${apply}`}`;
    const answer = await fetch(address, { method: 'POST', headers, body });
    return { status: answer.status, body: (await answer.json()) as Data };
  };

  test('is had by members, for a place and chains that are there', async () => {
    const answer = await get(`450300.xlsx?chain=${chain}&minScore=0.3`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, workbookType]);
    const [first] = await until(
      async () => {
        const file = await get(`450300.xlsx?chain=${chain}&minScore=0.3`);
        return rowsOfFile(Buffer.from(await file.arrayBuffer()), 'xlsx');
      },
      (rows) => rows.length > 0,
    );
    expect(Object.keys(first ?? {})).toContain('Decision');
    expect((await get('450300.xlsx', { headers: {} })).status).toBe(401);
    expect((await get('999999.xlsx')).status).toBe(404);
    expect((await get('450300.xlsx?minScore=2')).status).toBe(400);
    expect((await get('450300.pdf')).status).toBe(404);
  });

  test('is previewed, then decided as previewed, by editors alone, and once', async () => {
    const answer = await get(`450300.xlsx?chain=${chain}`);
    const [row] = await rowsOfFile(Buffer.from(await answer.arrayBuffer()), 'xlsx');
    const id = String(row?.['Proposal id']);
    const fileOf = (decision: string): string =>
      `Proposals of the city\nProposal id,Decision,Other segment\n${id},${decision},\n`;
    const { body: preview } = await bringBack(fileOf('reject'));
    expect(preview).toMatchObject({ applied: false, read: 1, rejected: 1, settled: 0, faults: [] });
    expect((await bringBack(fileOf('reject'), '', viewer)).status).toBe(403);
    expect((await bringBack(fileOf('confirm'), preview.plan)).status).toBe(409);
    const bad = await bringBack(fileOf('perhaps'));
    expect(bad.body.faults).toMatchObject([{ row: 3, column: 'Decision', value: 'perhaps' }]);
    const done = await bringBack(fileOf('reject'), preview.plan);
    expect(done.body).toMatchObject({ applied: true, settled: 1 });
    const again = await bringBack(fileOf('reject'), preview.plan);
    expect(again.body).toMatchObject({ applied: true, settled: 0, unchanged: 1 });
  });
});

test('worked off, the register vouches for the chain: what was not found is missing and certain', async () => {
  const before = await gaps();
  await rejectAll();
  const request = { idempotencyKey: 'declare-once' };
  const declared = await declare(request);
  expect(declared).toMatchObject({ open: 0, unread: 0, coverage: 1 });
  expect(await declare(request)).toMatchObject({ coverage: 1, asOf: declared.asOf });
  expect(await declare({ ...request, place: { kind: 'REGION', code: '450302' } })).toMatchObject({
    message: expect.stringContaining('idempotencyKey'),
  });
  const isSure = (rows: Awaited<ReturnType<typeof gaps>>): boolean =>
    rows.every(({ status, certainty }) => status !== 'UNKNOWN' && certainty === 'CONFIRMED');
  expect(isSure(before)).toBe(false);
  expect(isSure(await until(gaps, isSure))).toBe(true);
});

test('`liantu propose --declare` says the same, and is refused likewise', async () => {
  const org = ['--place', place.code, '--org', 'example-office'];
  const declared = await liantu(['--lang', 'en', 'propose', '--declare', ...org, '--chain', chain]);
  expect(declared).toMatchObject({ code: 0, out: expect.stringContaining('coverage 1.000') });
  const refused = await liantu(['--lang', 'en', 'propose', '--declare', ...org]);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--chain') });
});
