import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/request/member/member.js';
import { operations } from '../../../src/sharing/list/access/permission.js';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let member: Awaited<ReturnType<typeof serveMembers>>['member'];
let owner: Asker;
let enterprises: string[];

beforeAll(async () => {
  ({ served, member } = await serveMembers());
  owner = await member(centres.shanghai, 'admin');
  const { body } = await served.ask('{ enterprises(first: 300) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(() => served.stop());

/** The table of the page: which operations a role and a permission allow. */
const table = (() => {
  const rows = readFileSync('docs/lists.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (role|viewer|editor|manager|admin) /.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
  const [head, ...body] = rows as [string[], ...string[][]];
  return body.flatMap(([role, permission, ...cells]) =>
    cells.map((cell, i) => ({
      role: role as Role,
      permission: permission as string,
      operation: head[i + 2] as string,
      cell,
    })),
  );
})();

interface Ground {
  readonly list: string;
  readonly targets: readonly string[];
  /** Followed by the owner. */
  readonly claimed: string;
  version: () => Promise<number>;
}

let next = 0;
const someEnterprise = () => ({ enterprise: enterprises[next++ % enterprises.length] });
const problemOr = (name: string, type: string, answer: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${answer} { __typename } ... on Problem { code message } } }`;

const auditOf =
  'query ($list: ID!) { listAudit(list: $list) { ... on ListAudit { edges { cursor } } ... on Problem { code } } }';
const funnelOf =
  'query ($list: ID!) { listFunnel(list: $list) { ... on ListFunnel { count } ... on Problem { code } } }';
const question = { place: { kind: 'REGION', code: '450200' }, chain: 'new-energy-vehicle' };

/** Every operation of the table as requests that it is asked by. */
const requests: Readonly<
  Record<string, readonly (readonly [string, string, string, (ground: Ground) => object | Promise<object>])[]>
> = {
  COPY: [['copyTargetList', 'CopyTargetListInput', 'TargetList', ({ list }) => ({ list })]],
  ADD: [
    [
      'addTargets',
      'AddTargetsInput',
      'AddTargetsReport',
      ({ list }) => ({ list, targets: [someEnterprise()] }),
    ],
    ['addCandidates', 'AddCandidatesInput', 'AddTargetsReport', ({ list }) => ({ list, question, first: 1 })],
  ],
  CLAIM: [
    [
      'claimTarget',
      'ClaimTargetInput',
      'Target',
      ({ targets: [target] }) => ({ target, expectedVersion: 1 }),
    ],
    [
      'releaseTarget',
      'ReleaseTargetInput',
      'Target',
      ({ targets: [target] }) => ({ target, expectedVersion: 2 }),
    ],
  ],
  MOVE: [
    [
      'moveTarget',
      'MoveTargetInput',
      'Target',
      ({ targets: [, target] }) => ({ target, stage: 'CONTACTED', expectedVersion: 1 }),
    ],
  ],
  PLAN: [
    [
      'planTarget',
      'PlanTargetInput',
      'Target',
      ({ targets: [, , target] }) => ({ target, responsible: 'wang', expectedVersion: 1 }),
    ],
  ],
  NOTE: [
    ['noteTarget', 'NoteTargetInput', 'Target', ({ targets: [target] }) => ({ target, text: 'x' })],
    [
      'logContact',
      'LogContactInput',
      'Target',
      ({ targets: [target] }) => ({ target, kind: 'VISIT', on: '2026-01-05' }),
    ],
  ],
  TAKE_OVER: [
    [
      'claimTarget',
      'ClaimTargetInput',
      'Target',
      ({ claimed }) => ({ target: claimed, expectedVersion: 2, takeOverReason: 'x' }),
    ],
  ],
  UPDATE: [
    [
      'updateTargetList',
      'UpdateTargetListInput',
      'TargetList',
      async ({ list, version }) => ({ list, name: 'y', expectedVersion: await version() }),
    ],
  ],
  SHARE: [
    [
      'shareTargetList',
      'ShareTargetListInput',
      'TargetList',
      ({ list }) => ({ list, organisation: 'liuzhou-hitech-zone', permission: 'VIEW' }),
    ],
    [
      'withdrawShare',
      'WithdrawShareInput',
      'TargetList',
      ({ list }) => ({ list, organisation: centres.shenzhen }),
    ],
  ],
  ARCHIVE: [
    [
      'archiveTargetList',
      'ArchiveTargetListInput',
      'TargetList',
      async ({ list, version }) => ({ list, expectedVersion: await version() }),
    ],
  ],
};

const groundOf = async (by: Asker, permission?: string): Promise<Ground> => {
  const { id: list } = await by.input('CreateList', { name: 'x' });
  const shares = [[centres.shenzhen, 'VIEW'], ...(permission ? [[centres.beijing, permission]] : [])];
  for (const [organisation, given] of shares)
    await by.input('ShareList', { list, organisation, permission: given });
  const targets = Array.from({ length: 4 }, someEnterprise);
  const { added } = await by.input('AddTargets', { list, targets });
  const [claimed, ...others] = added.map(({ id }: Data) => id);
  await by.input('ClaimTarget', { target: claimed, expectedVersion: 1 });
  const query = 'query ($id: ID!) { targetList(id: $id) { ... on TargetList { version } } }';
  return {
    list,
    targets: others,
    claimed,
    version: async () => (await by.tell(query, { id: list })).version,
  };
};

/** What came of every operation, in the order of `requests`, which leaves each what it needs. */
const walk = async (by: Asker, ground: Ground): Promise<Record<string, string[]>> => {
  const see = await by.tell('ListDetail', { id: ground.list });
  const [audit, funnel] = [
    await by.tell(auditOf, { list: ground.list }),
    await by.tell(funnelOf, { list: ground.list }),
  ];
  const found: Record<string, string[]> = {
    SEE: [see.code ?? 'yes', funnel.code ?? 'yes'],
    AUDIT: [audit.code ?? 'yes'],
  };
  for (const [operation, asked] of Object.entries(requests)) {
    found[operation] = [];
    for (const [name, type, answer, input] of asked) {
      const { code, __typename } = await by.input(problemOr(name, type, answer), await input(ground));
      found[operation].push(code ?? (__typename === answer ? 'yes' : __typename));
    }
  }
  return found;
};

test('the walk and the table know every operation', () => {
  expect(new Set(table.map(({ operation }) => operation))).toEqual(new Set(operations));
  expect(new Set(['SEE', 'AUDIT', ...Object.keys(requests)])).toEqual(new Set(operations));
});

describe('every request is answered as the table says', () => {
  for (const permission of ['VIEW', 'CONTRIBUTE', 'MANAGE'])
    test.each([...roles])(`permission ${permission}, role %s`, async (role) => {
      const found = await walk(await member(centres.beijing, role), await groundOf(owner, permission));
      for (const { operation, cell } of table.filter(
        (one) => one.role === role && one.permission === permission,
      ))
        for (const code of found[operation] as string[])
          expect([operation, code]).toEqual([operation, cell === 'yes' ? 'yes' : 'FORBIDDEN']);
    });

  test('without a permission nothing is found, whatever the role', async () => {
    const found = await walk(await member(centres.beijing, 'admin'), await groundOf(owner));
    for (const code of Object.values(found).flat()) expect(code).toBe('NOT_FOUND');
  });

  test('an editor may do with a list of their own what the table gives its creator', async () => {
    const creator = await member(centres.beijing, 'editor', 'creator');
    const found = await walk(creator, await groundOf(creator));
    const cells = table.filter(({ role, permission }) => role === 'editor' && permission === 'MANAGE');
    for (const { operation, cell } of cells)
      for (const code of found[operation] as string[])
        expect([operation, code]).toEqual([operation, cell === '–' ? 'FORBIDDEN' : 'yes']);
  });
});
