import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOfStore } from '../../../src/cli/context-of-store.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { proposeEnterprises } from '../../../src/intake/proposal/stored/propose-enterprises.js';
import type { Served } from '../api/serve.js';
import { type Asker, serveMembers } from '../list/members.js';
import { openTestStore } from '../test-server.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-proposals-'));
let served: Served;
let officer: Asker;
let viewer: Asker;
let elsewhere: Asker;

const header = '企业名称,城市,主要产品,经营范围';
const firms = [
  '示例一玻璃有限公司,桂林市,浮法玻璃,浮法玻璃的生产和销售',
  '示例二散热器有限公司,桂林市,散热器,散热器的生产',
  '示例三贸易有限公司,桂林市,浮法玻璃,浮法玻璃的销售',
  '示例四齿轮有限公司,桂林市,齿轮,齿轮的生产',
];

const store = openTestStore();
const bring = async (rows: readonly string[]): Promise<void> => {
  const file = join(folder, 'register.csv');
  writeFileSync(file, `${header}\n${rows.join('\n')}\n`);
  expect((await importSources(store, [file], { language: 'en' })).rejected).toBe(0);
};

const bringOffice = async (): Promise<void> => {
  const file = join(folder, 'organisations.csv');
  writeFileSync(file, 'code,name,kind,place_kind,place\nexample-office,示例招商局,BUREAU,REGION,450300\n');
  const summary = await importSources(store, [file], { language: 'en', kind: 'organisations' });
  expect(summary.rejected).toBe(0);
};

const guilin = { kind: 'REGION', code: '450300' } as const;
const propose = async () => proposeEnterprises(await contextOfStore(store, 'zh'), { place: guilin });

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  await bringOffice();
  officer = await member('example-office', 'editor');
  viewer = await member('example-office', 'viewer');
  elsewhere = await member('liuzhou-hitech-zone', 'admin');
});
afterAll(async () => {
  await store.close();
  await served.stop();
  rmSync(folder, { recursive: true });
});

const fields = `id enterprise { name } segment { code } runnerUp { code } state role gap { status verb }
  decidedBy history { action to organisation }`;
const queueQuery = `query ($input: SegmentProposalsInput!, $first: Int!, $after: String) {
  segmentProposals(input: $input) { __typename
    ... on SegmentProposalQueue {
      counts { open confirmed rejected enterprises enterprisesWithoutActivity }
      proposals(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } }
    }
    ... on Problem { code message } } }`;
const decideQuery = `mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { __typename
  ... on DecidedProposals { decided { id state segment { code } } revision } ... on Problem { code message } } }`;

interface Proposal {
  readonly id: string;
  readonly enterprise: { readonly name: string };
  readonly segment: { readonly code: string };
}

const queue = (more: object = {}, first = 100, after?: string) =>
  officer.tell(queueQuery, { input: { place: guilin, ...more }, first, after });
const open = async (name: string, more: object = {}): Promise<Proposal[]> =>
  (await queue(more)).proposals.edges
    .map(({ node }: { node: Proposal }) => node)
    .filter(({ enterprise }: Proposal) => enterprise.name === name);
const decide = (input: object, by: Asker = officer) => by.tell(decideQuery, { input });

const served2s = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    const value = await read();
    if (holds(value) || attempt > 20) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const gapOf = async (chain: string, segment: string) => {
  const report = await officer.tell(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segments {
      segment { code } status enterpriseCount openProposalCount openProposals { enterprise { name } } } } } }`,
    { input: { place: guilin, chain } },
  );
  return report.segments.find((row: { segment: { code: string } }) => row.segment.code === segment);
};

test('proposes for makers without a segment, once', async () => {
  await bring(firms);
  expect((await propose()).proposed).toBeGreaterThanOrEqual(4);
  expect(await propose()).toMatchObject({ read: 0, proposed: 0 });
  const names = await served2s(
    async () => (await queue()).proposals.edges.map(({ node }: { node: Proposal }) => node.enterprise.name),
    (found: string[]) => found.length > 2,
  );
  expect(names).toContain('示例一玻璃有限公司');
  expect(names).not.toContain('示例三贸易有限公司');
});

test('is for members, and deciding for editors in whose place the enterprise is', async () => {
  const [glass] = await open('示例一玻璃有限公司');
  const input = { confirm: [glass?.id] };
  const anonymous = await served.ask(queueQuery, { input: { place: guilin }, first: 1 });
  expect(anonymous.body.data).toMatchObject({ segmentProposals: { code: 'UNAUTHENTICATED' } });
  expect(await viewer.tell(queueQuery, { input: { place: guilin }, first: 1 })).toMatchObject({
    __typename: 'SegmentProposalQueue',
  });
  expect(await decide(input, viewer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await decide(input, elsewhere)).toMatchObject({ code: 'FORBIDDEN' });
});

test('pages go through the whole queue once', async () => {
  const { totalCount } = (await queue()).proposals;
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const { edges, pageInfo } = (await queue({}, 2, after)).proposals;
    seen.push(...edges.map(({ node }: { node: Proposal }) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(totalCount);
  expect(seen).toHaveLength(totalCount);
});

test('an open proposal closes no gap and is told beside it; confirmed it counts, undone it does not', async () => {
  const chain = 'glass-new-materials';
  const code = `${chain}.float-glass`;
  const [glass] = await open('示例一玻璃有限公司');
  expect(await gapOf(chain, code)).toMatchObject({
    enterpriseCount: 0,
    openProposalCount: 1,
    openProposals: [{ enterprise: { name: '示例一玻璃有限公司' } }],
  });
  const request = {
    confirm: [glass?.id],
    shares: [{ proposal: glass?.id, share: 0.8 }],
    idempotencyKey: 'a',
  };
  expect(await decide(request)).toMatchObject({ decided: [{ id: glass?.id, state: 'CONFIRMED' }] });
  expect(await decide(request)).toMatchObject({ decided: [{ id: glass?.id, state: 'CONFIRMED' }] });
  const present = await served2s(
    () => gapOf(chain, code),
    (gap) => gap.enterpriseCount === 1,
  );
  expect(present).toMatchObject({ status: 'PRESENT', openProposalCount: 0, openProposals: [] });
  expect(
    await officer.tell(
      `{ enterprises(filter: { text: "示例一玻璃有限公司" }) { edges { node { segments { segment { code } share source } } } } }`,
    ),
  ).toMatchObject({
    edges: [
      {
        node: {
          segments: [{ segment: { code }, share: 0.8, source: expect.stringContaining('浮法玻璃') }],
        },
      },
    ],
  });
  expect(await decide({ confirm: [glass?.id] })).toMatchObject({ code: 'CONFLICT' });
  expect(await decide({ undo: [glass?.id] })).toMatchObject({ decided: [{ state: 'OPEN' }] });
  expect(
    await served2s(
      () => gapOf(chain, code),
      (gap) => gap.enterpriseCount === 0,
    ),
  ).toMatchObject({ enterpriseCount: 0, openProposalCount: 1 });
});

test('`whatIf` supposes open ones confirmed, and the brief tells of them beside the gap', async () => {
  const input = { place: guilin, chain: 'glass-new-materials' };
  const question = `query ($input: WhatIfInput!) { whatIf(input: $input) { ... on WhatIfReport {
    confirmedCount changes { segment { code } statusBefore statusAfter } } } }`;
  const supposed = await officer.tell(question, { input: { ...input, confirmProposals: true } });
  expect(supposed.confirmedCount).toBeGreaterThan(0);
  expect(supposed.changes).toContainEqual(
    expect.objectContaining({
      segment: { code: 'glass-new-materials.float-glass' },
      statusAfter: 'PRESENT',
    }),
  );
  expect(await officer.tell(question, { input })).toMatchObject({ confirmedCount: 0, changes: [] });
  const page = await fetch(`${served.url}/briefs/REGION:450300/glass-new-materials.html`, {
    headers: { 'accept-language': 'zh' },
  });
  expect(await page.text()).toContain('另有1家待确认');
});

test('one decision settles two segments of one meaning', async () => {
  const both = await open('示例二散热器有限公司');
  expect(both.map(({ segment }) => segment.code).sort()).toEqual([
    'internal-combustion-engine.cooling',
    'new-energy-vehicle.thermal-management',
  ]);
  const { decided } = await decide({ confirm: [both[0]?.id] });
  expect(decided.map(({ state }: { state: string }) => state)).toEqual(['CONFIRMED', 'CONFIRMED']);
});

test('what was rejected is not proposed again, not even for a new text', async () => {
  const [gear] = await open('示例四齿轮有限公司');
  await decide({ replace: [{ proposal: gear?.id, segment: 'internal-combustion-engine.crankshaft' }] });
  await bring(['示例四齿轮有限公司,桂林市,齿轮;离合器,齿轮、离合器的生产']);
  await propose();
  const now = await served2s(
    () => open('示例四齿轮有限公司', { states: ['OPEN', 'REJECTED'] }),
    (found) => found.length === 2,
  );
  expect(now).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        segment: { code: 'internal-combustion-engine.gear' },
        state: 'REJECTED',
        history: [{ action: 'REPLACE', to: 'REJECTED', organisation: 'example-office' }],
      }),
      expect.objectContaining({ segment: { code: 'internal-combustion-engine.clutch' }, state: 'OPEN' }),
    ]),
  );
});

test('refuses what cannot be decided by the argument that names it', async () => {
  const [glass] = await open('示例一玻璃有限公司');
  expect(await decide({ confirm: ['nothing'] })).toMatchObject({
    message: expect.stringContaining('confirm[0]'),
  });
  expect(await decide({ confirm: [glass?.id], reject: [glass?.id] })).toMatchObject({
    message: expect.stringContaining('reject[0]'),
  });
  expect(await decide({ replace: [{ proposal: glass?.id, segment: 'none' }] })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await decide({ reject: [glass?.id], idempotencyKey: 'a' })).toMatchObject({
    message: expect.stringContaining('idempotencyKey'),
  });
});
