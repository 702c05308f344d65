import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let beijing: Asker;
let manager: Asker;
let shenzhen: Asker;
let theirManager: Asker;
let enterprises: string[];

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  beijing = await all.member(centres.beijing);
  manager = await all.member(centres.beijing, 'manager');
  shenzhen = await all.member(centres.shenzhen);
  theirManager = await all.member(centres.shenzhen, 'manager');
  const { body } = await served.ask('{ enterprises(first: 50) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(() => served.stop());

const auditOf = `query ($list: ID!, $first: Int! = 50, $after: String) { listAudit(list: $list, first: $first, after: $after) {
  ... on ListAudit { pageInfo { hasNextPage endCursor } edges { node { id kind from to note by { code } member target { id } } } }
  ... on Problem { code message } } }`;
const counts = 'count stages { stage count medianDays longestDays investmentCny }';
const funnelOf = `query ($list: ID!) { listFunnel(list: $list) { ... on Problem { code } ... on ListFunnel {
  ${counts} addedBy { organisation { code } ${counts} } followedBy { organisation { code } ${counts} }
  segments { segment { code } ${counts} } gaps { underWay stages { stage count } gap { verb status segment { code } } } } } }`;

const newList = async (purpose: object = {}): Promise<string> => {
  const { id } = await beijing.input('CreateList', { name: '补链目标企业', ...purpose });
  await beijing.input('ShareList', { list: id, organisation: centres.shenzhen, permission: 'MANAGE' });
  return id;
};

describe('the audit of a list', () => {
  test('tells a manager every change, the last first, and each organisation its own secrets alone', async () => {
    const list = await newList();
    const [first, second] = enterprises;
    const { added } = await beijing.input('AddTargets', { list, targets: [{ enterprise: first }] });
    const target = added[0].id;
    await shenzhen.input('AddTargets', { list, targets: [{ enterprise: second }] });
    await shenzhen.input('NoteTarget', { target, text: '底价', confidential: true });
    await beijing.input('MoveTarget', { target, stage: 'CONTACTED', expectedVersion: 1, note: '已联系' });
    const ours = await manager.tell(auditOf, { list });
    expect(
      ours.edges.map(({ node }: Data) => [node.kind, node.by.code, node.from, node.to, node.note]),
    ).toEqual([
      ['MOVED', centres.beijing, 'IDENTIFIED', 'CONTACTED', '已联系'],
      ['ADDED', centres.shenzhen, null, 'IDENTIFIED', null],
      ['ADDED', centres.beijing, null, 'IDENTIFIED', null],
      ['SHARED', centres.beijing, null, `${centres.shenzhen} MANAGE`, null],
      ['LIST_CREATED', centres.beijing, null, '补链目标企业', null],
    ]);
    expect(ours.edges[0].node).toMatchObject({ member: `editor@${centres.beijing}`, target: { id: target } });
    expect(ours.edges[4].node.target).toBeNull();
    const theirs = await theirManager.tell(auditOf, { list });
    expect(theirs.edges.map(({ node }: Data) => node.kind)).toEqual([
      'MOVED',
      'NOTED',
      'ADDED',
      'ADDED',
      'SHARED',
      'LIST_CREATED',
    ]);
    const hidden = theirs.edges[1].node.id;
    const { body } = await manager.ask(auditOf, { list, after: hidden });
    const [problem] = Object.values(body.data ?? {}) as Data[];
    expect(problem.code).toBe('INVALID_INPUT');
  });

  test('goes on page by page without a double or a gap, while the list goes on', async () => {
    const list = await newList();
    const { added } = await beijing.input('AddTargets', {
      list,
      targets: enterprises.slice(0, 20).map((enterprise) => ({ enterprise })),
    });
    const all = (await manager.tell(auditOf, { list })).edges.map(({ node }: Data) => node.id);
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const page = await manager.tell(auditOf, { list, first: 7, after });
      seen.push(...page.edges.map(({ node }: Data) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
      await beijing.input('NoteTarget', { target: added[0].id, text: 'meanwhile' });
    }
    expect(seen).toEqual(all);
  });
});

describe('the funnel of a list', () => {
  const ofStage = (group: Data, stage: string) => group.stages.find((one: Data) => one.stage === stage);

  test('counts by stage, organisation and segment, with the investment expected', async () => {
    const list = await newList();
    const segment = 'new-energy-vehicle.automotive-chip';
    const targets = enterprises
      .slice(0, 3)
      .map((enterprise, i) => ({ enterprise, segment: i < 2 ? segment : null }));
    const { added } = await beijing.input('AddTargets', { list, targets });
    const [a, b] = added.map(({ id }: Data) => id);
    await shenzhen.input('AddTargets', { list, targets: [{ enterprise: enterprises[3] }] });
    await shenzhen.input('ClaimTarget', { target: a, days: 7, expectedVersion: 1 });
    await shenzhen.input('MoveTarget', { target: a, stage: 'CONTACTED', expectedVersion: 2 });
    const plan =
      'mutation ($input: PlanTargetInput!) { planTarget(input: $input) { ... on Target { version } ... on Problem { code } } }';
    const investment = { amountCny: 3e7, basis: 'STATED' };
    await beijing.input(plan, { target: b, investment, expectedVersion: 1 });
    const funnel = await beijing.tell(funnelOf, { list });
    expect(funnel.count).toBe(4);
    expect(funnel.stages.map(({ stage, count }: Data) => [stage, count])).toEqual([
      ['IDENTIFIED', 3],
      ['CONTACTED', 1],
      ['VISITING', 0],
      ['NEGOTIATING', 0],
      ['SIGNED', 0],
      ['LAND_SUPPLIED', 0],
      ['CONSTRUCTION', 0],
      ['COMPLETED', 0],
      ['PRODUCING', 0],
      ['LANDED', 0],
      ['PARKED', 0],
      ['LOST', 0],
    ]);
    expect(ofStage(funnel, 'IDENTIFIED').investmentCny).toBe(3e7);
    expect(ofStage(funnel, 'CONTACTED').investmentCny).toBeNull();
    expect(funnel.addedBy.map((one: Data) => [one.organisation.code, one.count])).toEqual([
      [centres.beijing, 3],
      [centres.shenzhen, 1],
    ]);
    expect(funnel.followedBy.map((one: Data) => [one.organisation?.code, one.count])).toEqual([
      [centres.shenzhen, 1],
      [undefined, 3],
    ]);
    expect(funnel.segments.map((one: Data) => [one.segment?.code, one.count])).toEqual([
      [segment, 2],
      [undefined, 2],
    ]);
    expect(funnel.gaps).toBeNull();
    const { medianDays, longestDays } = ofStage(funnel, 'IDENTIFIED');
    expect(medianDays).toBeGreaterThan(0);
    expect(longestDays).toBeGreaterThanOrEqual(medianDays);
    expect(longestDays).toBeLessThan(1);
  });

  test('tells which gaps of its chain have targets under way, and which have none', async () => {
    const place = { kind: 'REGION', code: '450200' };
    const chain = 'new-energy-vehicle';
    const list = await newList({ place, chain });
    const gapsOf = `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport {
      segments(verbs: [BUILD, COMPLETE, EXTEND, STRENGTHEN]) { verb status segment { code } } } } }`;
    const { segments } = await beijing.tell(gapsOf, { input: { place, chain } });
    const [first, second] = segments.map(({ segment }: Data) => segment.code);
    const targets = [
      { enterprise: enterprises[0], segment: first },
      { enterprise: enterprises[1], segment: first },
      { enterprise: enterprises[2], segment: second },
    ];
    const { added } = await beijing.input('AddTargets', { list, targets });
    await beijing.input('MoveTarget', { target: added[1].id, stage: 'CONTACTED', expectedVersion: 1 });
    await beijing.input('MoveTarget', { target: added[2].id, stage: 'LOST', expectedVersion: 1 });
    const { gaps } = await shenzhen.tell(funnelOf, { list });
    expect(gaps.map(({ gap }: Data) => gap)).toEqual(segments);
    const of = (code: string) => gaps.find(({ gap }: Data) => gap.segment.code === code);
    expect(of(first)).toMatchObject({ underWay: 2 });
    expect(of(first).stages.map(({ stage, count }: Data) => [stage, count])).toEqual([
      ['IDENTIFIED', 1],
      ['CONTACTED', 1],
    ]);
    expect(of(second)).toMatchObject({ underWay: 0, stages: [{ stage: 'LOST', count: 1 }] });
    for (const { gap, underWay } of gaps)
      if (![first, second].includes(gap.segment.code)) expect(underWay).toBe(0);
  });
});
