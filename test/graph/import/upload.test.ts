import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from '../list/members.js';

let served: Served;
let manager: Asker;
let editor: Asker;
let viewer: Asker;

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  manager = await all.member('liuzhou-hitech-zone', 'manager');
  editor = await all.member('liuzhou-hitech-zone', 'editor');
  viewer = await all.member(centres.beijing, 'viewer');
});
afterAll(() => served.stop());

const register = [
  '企业名称,所在地区,所属园区,环节,营业收入（万元）,来源,数据日期',
  '示例一有限公司,柳州市,liuzhou-hitech-zone,new-energy-vehicle.automotive-chip,１２００,示例名录,2026-06-30',
  '示例二有限公司,不存在的市,,new-energy-vehicle.automotive-chip,1200,示例名录,2026-06-30',
].join('\n');

const send = (
  asker: Pick<Asker, 'headers'> | undefined,
  query: string,
  body = register,
  accept = 'application/json',
) =>
  fetch(`${served.url}/imports?${query}`, {
    method: 'POST',
    headers: { ...asker?.headers, accept, 'content-type': 'application/octet-stream' },
    body,
  });

const named = 'name=%E4%BC%81%E4%B8%9A.csv';

const countOf = async (): Promise<number> => {
  const asked = '{ enterprises(filter: { text: "示例一有限公司" }) { totalCount } }';
  return ((await served.ask(asked)).body.data as Data).enterprises.totalCount;
};

test('an editor checks a file: the same findings as on the command line, nothing written', async () => {
  const answer = await send(editor, named);
  expect(answer.status).toBe(200);
  const report = (await answer.json()) as Data;
  expect(report).toMatchObject({ read: 2, accepted: 1, rejected: 1, written: false, leftOut: 0 });
  expect(report.resources).toMatchObject([{ name: 'enterprises', read: 2 }]);
  const refused = report.findings.find(({ severity }: Data) => severity === 'error');
  expect(refused).toMatchObject({ row: 3, value: '不存在的市' });
  expect(report.findingCounts).toContainEqual({ code: refused.code, severity: 'error', count: 1 });
  expect(await countOf()).toBe(0);
});

test('a manager imports it, told of the progress; the graph shows it within seconds', async () => {
  const answer = await send(manager, `${named}&dryRun=false`, register, 'text/event-stream');
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const text = await answer.text();
  expect(text).toMatch(/^event: progress\ndata: \{"read":2/);
  const [, data = '{}'] = /event: report\ndata: (.*)\n/.exec(text) ?? [];
  expect(JSON.parse(data)).toMatchObject({ accepted: 1, rejected: 1, written: true });
  for (let attempt = 0; (await countOf()) === 0 && attempt < 30; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await countOf()).toBe(1);
});

test('with strict one error keeps everything out', async () => {
  const answer = await send(manager, `${named}&dryRun=false&strict=true`);
  expect(await answer.json()).toMatchObject({ rejected: 1, written: false });
});

test('a JSON array of objects is a table', async () => {
  const body = JSON.stringify([{ 企业名称: '示例一有限公司', 城市: '柳州' }]);
  expect(await (await send(editor, 'name=firms.json', body)).json()).toMatchObject({ read: 1, accepted: 1 });
});

describe('refuses', () => {
  test.each([
    ['without a sign-in', () => send(undefined, named), 401, 'UNAUTHENTICATED'],
    ['a viewer', () => send(viewer, named), 403, 'FORBIDDEN'],
    ['an import by an editor', () => send(editor, `${named}&dryRun=false`), 403, 'FORBIDDEN'],
    ['a package', () => send(manager, 'name=datapackage.json', '{"resources": []}'), 400, 'INVALID_INPUT'],
    ['a file without an ending', () => send(manager, 'name=firms'), 400, 'INVALID_INPUT'],
    ['an unknown question', () => send(manager, `${named}&colour=red`), 400, 'INVALID_INPUT'],
    ['nothing', () => send(manager, named, ''), 400, 'INVALID_INPUT'],
    [
      'who is let in, by a manager',
      () =>
        send(
          manager,
          'name=sign_in_groups.csv&dryRun=false',
          'group,organisation,role\ng,guangxi-beijing-centre,admin',
        ),
      403,
      'FORBIDDEN',
    ],
    ['more than 20 MB', () => send(manager, named, 'a'.repeat(20_000_001)), 413, 'BAD_REQUEST'],
  ])('%s', async (_, ask, status, code) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as Data;
    expect(errors[0].extensions.code).toBe(code);
  });

  test('a form that cannot be read says what it is, as the command line does', async () => {
    const report = (await (await send(manager, 'name=a.ods', 'PK')).json()) as Data;
    expect([report.accepted, report.findings[0].severity]).toEqual([0, 'error']);
  });

  test('a file that is no table is a report with its finding', async () => {
    const report = (await (await send(manager, 'name=a.xlsx', 'no workbook')).json()) as Data;
    expect(report).toMatchObject({ read: 0, written: false });
    expect(report.findings).toHaveLength(1);
  });
});

describe('a survey', () => {
  const record = `mutation ($input: RecordSurveyInput!) { recordSurvey(input: $input) { __typename
    ... on RecordedSurvey { asOf revision } ... on Problem { code message } } }`;
  const survey = {
    place: { kind: 'PARK', code: 'liuzhou-hitech-zone' },
    ...{ chain: 'robotics', coverage: 0.9, asOf: '2026-11-01', kind: 'FIELD', source: '示例走访记录' },
  };
  const statuses = async (): Promise<string[]> => {
    const asked = `{ chainGaps(input: { place: { kind: PARK, code: "liuzhou-hitech-zone" }, chain: "robotics" }) {
      ... on ChainGapReport { segments { status } } } }`;
    const { body } = await served.ask(asked);
    return (body.data as Data).chainGaps.segments.map(({ status }: Data) => status);
  };

  test('makes missing what was not known, for an editor of the place', async () => {
    expect(await statuses()).toContain('UNKNOWN');
    expect(await editor.input(record, survey)).toMatchObject({
      __typename: 'RecordedSurvey',
      asOf: '2026-11-01',
    });
    for (let attempt = 0; (await statuses()).includes('UNKNOWN') && attempt < 30; attempt++)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await statuses()).toContain('MISSING');
    expect(await statuses()).not.toContain('UNKNOWN');
  });

  test.each([
    [{ coverage: 1.2 }, 'INVALID_INPUT'],
    [{ chain: 'none' }, 'NOT_FOUND'],
    [{ segments: ['robotics.none'] }, 'NOT_FOUND'],
    [{ asOf: '2026-02-30' }, 'INVALID_INPUT'],
    [{ source: ' ' }, 'INVALID_INPUT'],
    [{ place: { kind: 'REGION', code: '450300' } }, 'FORBIDDEN'],
  ])('refuses %o', async (change, code) => {
    expect(await editor.input(record, { ...survey, ...change })).toMatchObject({ code });
  });
});
