import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../api/serve.js';
import { rowsOfFile, textOf } from '../document/rows-of-file.js';
import { type Data, memberOf } from '../list/members.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { bringTables } from './bring-tables.js';

const park = 'monitored-park';
let served: Served;

beforeAll(async () => {
  await bringShippedGraph();
  await bringTables({
    parks: ['code,name,kind,region', `${park},广西示例高新技术产业开发区,HTZ,450200`],
    observations: [
      'subject_kind,subject,metric,period,value',
      ...['2025-01,5000000000', '2026-01,5250000000', '2026-03,100'].map(
        (value) => `PARK,${park},above-scale-output,${value}`,
      ),
      `PARK,${park},rd-activity-coverage,2025,24`,
    ],
  });
  served = await serve('guangxi');
});
afterAll(() => served.stop());

const get = (path: string): Promise<Response> =>
  fetch(`${served.url}/monitor/${path}`, { headers: { 'accept-language': 'zh-CN' } });

test('one page: values as a Chinese reader writes them, what was not reported is said, never zero', async () => {
  const answer = await get(`${park}.html?from=2026-01&to=2026-02&periodType=M&metrics=above-scale-output`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await answer.text();
  for (const text of [
    '广西示例高新技术产业开发区',
    '经济运行 · 规上工业总产值',
    '52.5亿元',
    '未报',
    '未报不等于零',
  ])
    expect(page).toContain(text);
  expect(page).not.toMatch(/<script|https?:/i);
});

test('a workbook: a line a metric with its targets, and every period', async () => {
  const answer = await get(`${park}.xlsx`);
  const rows = await rowsOfFile(Buffer.from(await answer.arrayBuffer()), 'xlsx');
  const coverage = rows.find((row) => textOf(row.指标) === '规上工业企业研发活动覆盖率');
  expect(textOf(coverage?.目标线)).toContain('MI25 2027: 30');
  const output = rows.find((row) => textOf(row.指标) === '规上工业总产值');
  expect(textOf(output?.未报期间)).toContain('2026-02');
});

test('a table goes out to be filled in, and comes back by the checked import', async () => {
  const template = Buffer.from(await (await get(`${park}/template.xlsx?period=2026-04`)).arrayBuffer());
  const lines = await rowsOfFile(template, 'xlsx');
  expect(lines.map((line) => textOf(line.指标))).toContain('工业投资');
  expect(lines.every((line) => textOf(line.期间) === '2026-04')).toBe(true);
  const manager = await memberOf(served)('liuzhou-hitech-zone', 'manager');
  const send = async (body: string | Uint8Array<ArrayBuffer>, name: string): Promise<Data> => {
    const sent = { method: 'POST', headers: manager.headers, body };
    return (await fetch(`${served.url}/imports?name=${name}&dryRun=false`, sent)).json();
  };
  expect(await send(new Uint8Array(template), 'a.xlsx')).toMatchObject({ rejected: 0, read: lines.length });
  const header = '对象类型,对象,指标,期间,数值,单位,来源';
  const filled = `${header}\nPARK,${park},工业投资,2026-04,3000000,元,示例月报\n`;
  expect(await send(filled, 'observations.csv')).toMatchObject({ accepted: 1, rejected: 0 });
  const asked = `query { parkMonitor(input: { park: "${park}", metrics: ["industrial-investment", "park-revenue"],
    from: "2026-04", to: "2026-04" }) { ... on ParkMonitorReport { series { metric { code } points { value } } } } }`;
  const seen = async (): Promise<Data> => ((await served.ask(asked)).body.data as Data).parkMonitor.series;
  for (let attempt = 0; (await seen())[0].points[0]?.value !== 3_000_000 && attempt < 30; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await seen()).toMatchObject([{ points: [{ value: 3_000_000 }] }, { points: [{ value: null }] }]);
});

test.each([
  ['nowhere.html', 404],
  [`${park}.html?periodType=W`, 400],
  [`${park}.html?metrics=nothing`, 404],
  [`${park}/template.xlsx?period=2026-13`, 400],
])('refuses %s', async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as Data).errors[0].message).not.toBe('');
});
