import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../src/store/managed/free-port.js';
import type { Served } from '../api/serve.js';
import { start } from '../import/liantu.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

const writers = 200;
const killedAfter = 40;

let served: Served;
let beijing: Asker;
let manager: Asker;
let shenzhen: Asker;
let enterprises: string[];
let doomed: ChildProcess;
let doomedUrl: string;

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  beijing = await all.member(centres.beijing);
  manager = await all.member(centres.beijing, 'manager');
  shenzhen = await all.member(centres.shenzhen);
  const { body } = await served.ask('{ enterprises(first: 300) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
  const port = await freePort();
  doomedUrl = `http://127.0.0.1:${port}`;
  doomed = start(['serve'], { LIANTU_HOME: served.home, PORT: String(port), LOG_LEVEL: 'silent' });
  doomed.stdout?.resume();
  doomed.stderr?.resume();
  const answers = () =>
    fetch(`${doomedUrl}/readyz`)
      .then(({ ok }) => ok)
      .catch(() => false);
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 200));
});
afterAll(async () => {
  doomed.kill('SIGKILL');
  await served.stop();
});

const plan = `mutation ($input: PlanTargetInput!) { planTarget(input: $input) {
  ... on Target { version } ... on Problem { code message } } }`;
const add = `mutation ($input: AddTargetsInput!) { addTargets(input: $input) {
  ... on AddTargetsReport { added { id } alreadyListed { id } } ... on Problem { code message } } }`;
const move = `mutation ($input: MoveTargetInput!) { moveTarget(input: $input) {
  ... on Target { version } ... on Problem { code message } } }`;
const note = `mutation ($input: NoteTargetInput!) { noteTarget(input: $input) {
  ... on Target { version } ... on Problem { code message } } }`;

/** One answer of a server; undefined where it is gone or too busy. */
const send = async (url: string, by: Asker, query: string, input: object): Promise<Data> => {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...by.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await response.json()) as Data;
    return response.ok && data ? Object.values(data)[0] : undefined;
  } catch {
    return undefined;
  }
};

test('200 write to one list, the process of half of them is killed: every acknowledged change is there once, none half', async () => {
  const { id: list } = await beijing.input('CreateList', { name: '补链目标企业' });
  await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'CONTRIBUTE' });
  const half = writers / 2;
  const prepared = enterprises.slice(0, half + 1).map((enterprise) => ({ enterprise }));
  const { added } = await beijing.input('AddTargets', { list, targets: prepared });
  const [common, ...own] = added.map(({ id }: Data) => id);
  /** What each writer does: an enterprise with a note, a stage, a plan, or a note on the target of all. */
  const changes = Array.from({ length: writers }, (_, i): [string, object] => {
    const target = own[Math.floor(i / 2)];
    const kinds: [string, object][] = [
      [add, { list, targets: [{ enterprise: enterprises[half + 1 + i / 4], note: `with ${i}` }] }],
      [move, { target, stage: 'CONTACTED', expectedVersion: 1 }],
      [note, { target: common, text: `writer ${i}` }],
      [plan, { target, responsible: `member ${i}`, expectedVersion: 1 }],
    ];
    return kinds[i % 4] as [string, object];
  });

  let acknowledged = 0;
  const acknowledge = (): void => {
    acknowledged++;
    if (acknowledged === killedAfter) doomed.kill('SIGKILL');
  };
  /** Sends until it is answered, always with one key; to the process that lives once the other is dead. */
  const write = async ([query, input]: [string, object], i: number): Promise<number> => {
    const by = i % 16 < 8 ? beijing : shenzhen;
    const change = { ...input, idempotencyKey: `writer-${i}` };
    for (let tries = 1; ; tries++) {
      const url =
        i % 8 < 4 && doomed.exitCode === null && doomed.signalCode === null ? doomedUrl : served.url;
      const answer = await send(url, by, query, change);
      if (answer?.code) throw new Error(`writer ${i}: ${answer.code} ${answer.message}`);
      if (answer) {
        acknowledge();
        return tries;
      }
    }
  };
  const tries = await Promise.all(changes.map(write));
  if (doomed.signalCode === null) await once(doomed, 'exit');
  expect(doomed.signalCode).toBe('SIGKILL');
  expect(tries.some((one) => one > 1)).toBe(true);

  const history = 'history { id kind from to } notes { text } responsible { member }';
  const { targets } = await beijing.tell(
    `query ($id: ID!) { targetList(id: $id) { ... on TargetList { targets(first: 1000) { totalCount edges { node { id stage version enterprise { id } ${history} } } } } } }`,
    { id: list },
  );
  const nodes: Data[] = targets.edges.map(({ node }: Data) => node);
  expect(targets.totalCount).toBe(half + 1 + writers / 4);
  expect(new Set(nodes.map(({ enterprise }) => enterprise.id)).size).toBe(nodes.length);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byEnterprise = new Map(nodes.map((node) => [node.enterprise.id, node]));
  const kindsOf = (node: Data) => node.history.map(({ kind }: Data) => kind);
  changes.forEach(([query, input], i) => {
    const given = input as Data;
    if (query === add) {
      const node = byEnterprise.get(given.targets[0].enterprise);
      expect([node.version, node.stage, kindsOf(node), node.notes]).toEqual([
        1,
        'IDENTIFIED',
        ['ADDED'],
        [{ text: `with ${i}` }],
      ]);
    }
    if (query === move) {
      const { stage, version } = byId.get(given.target);
      expect([stage, version, kindsOf(byId.get(given.target))]).toEqual(['CONTACTED', 2, ['ADDED', 'MOVED']]);
    }
    if (query === plan) {
      const { responsible, version } = byId.get(given.target);
      expect([responsible.member, version]).toEqual([`member ${i}`, 2]);
      expect(kindsOf(byId.get(given.target))).toEqual(['ADDED', 'RESPONSIBLE']);
    }
  });
  const noted = changes.flatMap(([query, input]) => (query === note ? [(input as Data).text] : []));
  expect(
    byId
      .get(common)
      .notes.map(({ text }: Data) => text)
      .sort(),
  ).toEqual(noted.sort());
  expect(kindsOf(byId.get(common)).filter((kind: string) => kind === 'NOTED')).toHaveLength(noted.length);

  const { edges } = await manager.tell(
    'query ($list: ID!) { listAudit(list: $list, first: 1000) { ... on ListAudit { edges { node { id kind target { id } } } } } }',
    { list },
  );
  expect(edges).toHaveLength(2 + (half + 1) + writers);
  expect(new Set(edges.map(({ node }: Data) => node.id)).size).toBe(edges.length);
  const told = nodes.flatMap((node) => node.history.map(({ id }: Data) => id));
  expect(told.length).toBe(edges.length - 2);
});
