import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerMaker } from '../../../bench/propose/generate-register.js';
import { contextOfStore } from '../../../src/cli/context-of-store.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { proposeEnterprises } from '../../../src/intake/proposal/stored/propose-enterprises.js';
import type { SheetColumn } from '../../../src/sheet/write/sheet.js';
import { sheetOf, workbookOf } from '../../../src/sheet/write/workbook.js';
import type { Served } from '../api/serve.js';
import { type Asker, serveMembers } from '../list/members.js';
import { openTestStore } from '../test-server.js';

/** The register: 5,000 made-up firms of a city, and rows as lists have them. */
const firmOf = registerMaker(['桂林市']);
const firms = Array.from({ length: 5_000 }, (_, number) => firmOf(number));
const truth = new Map(firms.map(({ name, segments }) => [name, new Set(segments)]));
const dirty = [
  { name: '', city: '桂林市', products: '齿轮', business: '齿轮的生产' },
  { name: '示例无此地有限公司', city: '无此市', products: '齿轮', business: '齿轮的生产' },
  { name: '合计', city: '', products: '', business: '' },
];

type Row = (typeof dirty)[number];
const column = (header: string, value: (row: Row) => string): SheetColumn<Row> => ({
  header: { zh: header, en: header },
  kind: 'text',
  width: 20,
  value,
});
const columns = [
  column('企业名称', ({ name }) => name),
  column('城市', ({ city }) => city),
  column('主要产品', ({ products }) => products),
  column('主营业务', ({ business }) => business),
];

const folder = mkdtempSync(join(tmpdir(), 'liantu-story-'));
const register = join(folder, 'register.xlsx');
const store = openTestStore();
const place = { kind: 'REGION', code: '450300' } as const;
const chains = ['new-energy-vehicle', 'internal-combustion-engine', 'glass-new-materials', 'aluminium'];
let served: Served;
let officer: Asker;

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  const office = join(folder, 'organisations.csv');
  writeFileSync(office, 'code,name,kind,place_kind,place\nexample-office,示例招商局,BUREAU,REGION,450300\n');
  await importSources(store, [office], { language: 'zh', kind: 'organisations' });
  officer = await member('example-office', 'editor');
  const rows: readonly Row[] = [...firms.slice(0, 2_500), ...dirty, ...firms.slice(2_500)];
  writeFileSync(register, await workbookOf([sheetOf('企业名录', columns, rows, 'zh')]));
});
afterAll(async () => {
  await store.close();
  await served.stop();
  rmSync(folder, { recursive: true });
});

interface Gap {
  readonly segment: { readonly code: string };
  readonly status: string;
  readonly certainty: string | null;
  readonly enterpriseCount: number;
}

const gapsOf = async (chain: string): Promise<readonly Gap[]> =>
  (
    await officer.tell(
      `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segments {
        segment { code } status certainty enterpriseCount } } } }`,
      { input: { place, chain } },
    )
  ).segments;
const allGaps = async (): Promise<readonly Gap[]> => (await Promise.all(chains.map(gapsOf))).flat();

interface Proposal {
  readonly id: string;
  readonly segment: { readonly code: string };
  readonly evidence: readonly { readonly text: string }[];
  readonly enterprise: {
    readonly name: string;
    readonly segments: readonly { readonly segment: { readonly code: string }; readonly source: string }[];
  };
}

interface Queue {
  readonly counts: Readonly<Record<string, number>>;
  readonly proposals: readonly Proposal[];
}

const queueOf = async (first: number, states: readonly string[] = ['OPEN']): Promise<Queue> => {
  const { counts, proposals } = await officer.tell(
    `query ($input: SegmentProposalsInput!, $first: Int!) { segmentProposals(input: $input) {
      ... on SegmentProposalQueue { counts { open confirmed rejected enterprises enterprisesWithoutActivity }
        proposals(first: $first) { edges { node { id segment { code } evidence { text }
          enterprise { name segments { segment { code } source } } } } } } } }`,
    { input: { place, states, chains }, first },
  );
  return { counts, proposals: proposals.edges.map(({ node }: { node: Proposal }) => node) };
};

const until = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    const value = await read();
    if (holds(value) || attempt > 40) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const isRight = ({ enterprise, segment }: Proposal): boolean =>
  truth.get(enterprise.name)?.has(segment.code) === true;

const decide = (input: object) =>
  officer.tell(
    `mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { __typename
      ... on DecidedProposals { decided { id } } ... on Problem { message } } }`,
    { input },
  );

test('an office’s own register becomes gaps that it can trust, each cell traced to its clause', async () => {
  const checked = await importSources(store, [register], { language: 'zh', dryRun: true });
  expect(checked).toMatchObject({ written: false });
  expect(checked.rejected).toBeGreaterThan(0);
  const imported = await importSources(store, [register], { language: 'zh' });
  expect(imported).toMatchObject({ accepted: checked.accepted, rejected: checked.rejected });
  expect(imported.accepted).toBeGreaterThanOrEqual(firms.length);

  await until(
    () => queueOf(1),
    ({ counts }) => (counts.enterprises ?? 0) > firms.length,
  );
  const before = await allGaps();
  const proposed = await proposeEnterprises(await contextOfStore(store, 'zh'), { place });
  expect(proposed.read).toBeGreaterThanOrEqual(firms.length);
  const queue = await until(
    () => queueOf(200),
    ({ proposals }) => proposals.length === 200,
  );
  const traders = new Set(firms.filter(({ kind }) => kind !== 'MAKER').map(({ name }) => name));
  const wrong = queue.proposals.filter(({ enterprise }) => traders.has(enterprise.name));
  expect(wrong.length).toBeLessThanOrEqual(0.02 * queue.proposals.length);
  const idsOf = (right: boolean): string[] =>
    queue.proposals.filter((one) => isRight(one) === right).map(({ id }) => id);
  const { decided } = await decide({ confirm: idsOf(true), reject: idsOf(false) });
  expect(decided.length).toBeGreaterThanOrEqual(200);

  const confirmed = await until(
    () => queueOf(1_000, ['CONFIRMED']),
    ({ proposals }) => proposals.length > 0,
  );
  const after = await until(allGaps, (rows) => rows.some(({ status }, at) => status !== before[at]?.status));
  const changed = after.filter(
    ({ status, enterpriseCount }, at) =>
      status !== before[at]?.status || enterpriseCount !== before[at]?.enterpriseCount,
  );
  expect(changed.length).toBeGreaterThan(10);
  for (const { segment } of changed) {
    const proposal = confirmed.proposals.find((one) => one.segment.code === segment.code);
    const activity = proposal?.enterprise.segments.find((one) => one.segment.code === segment.code);
    expect(activity?.source).toContain('confirmed by example-office');
    expect(activity?.source).toContain(proposal?.evidence[0]?.text);
  }

  const declared = await officer.tell(
    `mutation ($input: DeclareRegisterInput!) { declareRegister(input: $input) { __typename
      ... on DeclaredRegister { enterprises open unread coverage } ... on Problem { message } } }`,
    { input: { place, chain: chains[1] } },
  );
  expect(declared.coverage).toBeGreaterThan(0.8);
  const sure = (rows: readonly Gap[]): number =>
    rows.filter(({ certainty }) => certainty === 'CONFIRMED').length;
  const certain = await until(
    () => gapsOf(chains[1]!),
    (rows) => sure(rows) === rows.length,
  );
  expect(sure(certain)).toBe(certain.length);
  expect(sure(before)).toBe(0);
});
