import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { loadSeed } from '../../../src/intake/dataset/load-seed.js';
import { projectRoot } from '../../../src/project-root.js';
import { emptyGraph, openTestStore } from '../test-server.js';
import { dumpGraph } from './graph-dump.js';
import { liantu, start } from './liantu.js';

const store = openTestStore();
const folder = mkdtempSync(join(tmpdir(), 'liantu-import-'));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => emptyGraph(store));

const seed = ['regions', 'guangxi', 'statistics'].map((name) => join(projectRoot, 'seed', name));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const take = async (paths: readonly string[], options: object = {}) => {
  const findings: Finding[] = [];
  const listener = { finding: (one: Finding) => void findings.push(one), progress: () => undefined };
  const summary = await importSources(store, paths, { language: 'en', ...options }, listener);
  return { summary, findings };
};

const count = async (pattern: string): Promise<number> => {
  const query = {
    name: 'count',
    mode: 'read' as const,
    params: {},
    returns: {},
    text: `MATCH ${pattern} RETURN count(*) AS n`,
  };
  return (await store.run<Record<string, never>, { n: number }>(query, {}))[0]?.n ?? -1;
};

test('the shipped data is taken whole, and a second time changes nothing', async () => {
  const { summary, findings } = await take(seed);
  expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
  expect(summary.rejected).toBe(0);
  const first = await dumpGraph();
  expect(first.length).toBeGreaterThan(8_000);
  await take(seed);
  expect(await dumpGraph()).toEqual(first);
  expect(await count('(:Region {code: "450200"})-[:PART_OF]->(:Region {code: "450000"})')).toBe(1);
});

test('a check says what an import would, and writes nothing', async () => {
  const checked = await take(seed, { dryRun: true });
  expect(await count('(n:Region)')).toBe(0);
  const imported = await take(seed);
  const { revision: _before, ...said } = checked.summary;
  const { revision: _after, ...did } = imported.summary;
  expect({ ...said, written: true }).toEqual(did);
  expect(checked.findings).toEqual(imported.findings);
});

const nodesReach = async (least: number): Promise<void> => {
  for (let tries = 0; tries < 600 && (await count('(n)')) < least; tries += 1) await pause(50);
};

test('an import killed at any moment and run again ends in the same graph', async () => {
  await take(seed);
  const whole = await dumpGraph();
  const nodes = await count('(n)');
  for (const part of [0.05, 0.4, 0.7, 0.9, Math.random()]) {
    await emptyGraph(store);
    const child = start(['import', ...seed]);
    await nodesReach(nodes * part);
    child.kill('SIGKILL');
    await pause(300);
    const { code, err } = await liantu(['import', ...seed]);
    expect([part, code, err.includes('under way')]).toEqual([part, 0, false]);
    expect(await dumpGraph()).toEqual(whole);
  }
}, 900_000);

test('a first load of the shipped data that was cut off is finished at the next start', async () => {
  const child = start(['import', ...seed]);
  await pause(2_500);
  child.kill('SIGKILL');
  await pause(300);
  await loadSeed(store, 'guangxi', () => undefined);
  expect(await count('(:Enterprise)')).toBeGreaterThan(700);
  expect(await loadSeed(store, 'guangxi', () => undefined)).toBeUndefined();
});

describe('enterprises', () => {
  const regions = () => take([seed[0] as string]);
  const one = 'id,name,region\nE1,柳州示例机械有限公司,450200\n';

  test('one that arrives later with its credit code is matched by its id', async () => {
    await regions();
    await take([file('list.csv', one)], { kind: 'enterprises' });
    const later = 'id,uscc,name,region,employees\nE1,91350100M000100Y43,柳州示例机械有限公司,450200,120\n';
    await take([file('list.csv', later)], { kind: 'enterprises' });
    expect(await count('(e:Enterprise {id: "list:E1", uscc: "91350100M000100Y43", employees: 120})')).toBe(1);
    expect(await count('(:Enterprise)')).toBe(1);
  });

  test('the same name in the same region is proposed, never merged', async () => {
    await regions();
    await take([file('list.csv', one)], { kind: 'enterprises' });
    const other = 'uscc,name,region\n91350100M000100Y43,柳州示例机械有限责任公司,450200\n';
    const { findings } = await take([file('registry.csv', other)], { kind: 'enterprises' });
    expect(findings.map((finding) => finding.code)).toContain('duplicate-likely');
    expect(await count('(:Enterprise)')).toBe(2);
    expect(await count('(:Enterprise)-[r:POSSIBLY_SAME]->(:Enterprise) WHERE r.score >= 0.8')).toBe(1);
  });

  test('an empty cell of a later import does not erase what is known', async () => {
    await regions();
    const full = 'id,name,region,employees,products\nE1,柳州示例机械有限公司,450200,120,齿轮;轴承\n';
    await take([file('list.csv', full)], { kind: 'enterprises' });
    await take([file('list.csv', one)], { kind: 'enterprises' });
    expect(await count('(e:Enterprise {employees: 120}) WHERE e.products = ["齿轮", "轴承"]')).toBe(1);
  });

  test('one that moves has one seat', async () => {
    await regions();
    await take([file('list.csv', one)], { kind: 'enterprises' });
    await take([file('list.csv', one.replace('450200', '450300'))], { kind: 'enterprises' });
    expect(await count('(:Enterprise)-[:LOCATED_IN]->(r:Region) WHERE r.code = "450300"')).toBe(1);
    expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Region)')).toBe(1);
  });

  test('a wider region leaves the seat, and who moves away has left the park', async () => {
    await regions();
    await take([file('parks.csv', 'code,name,region\nlz,柳州示例园,450200\n')], { kind: 'parks' });
    const seated = 'id,name,region,park\nE1,柳州示例机械有限公司,450203,lz\n';
    await take([file('list.csv', seated)], { kind: 'enterprises' });
    await take([file('list.csv', one)], { kind: 'enterprises' });
    expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Region {code: "450203"})')).toBe(1);
    expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Park)')).toBe(1);
    await take([file('list.csv', one.replace('450200', '450300'))], { kind: 'enterprises' });
    expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Region {code: "450300"})')).toBe(1);
    expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Park)')).toBe(0);
  });

  test('an identifier moves to the enterprise that a later table names', async () => {
    await regions();
    await take([file('list.csv', `${one}E2,桂林示例机械有限公司,450300\n`)], { kind: 'enterprises' });
    for (const id of ['E1', 'E2']) {
      const table = `enterprise,scheme,value\n${id},SZSE,000528\n`;
      await take([file('list.csv', table)], { kind: 'identifiers' });
      expect(
        await count(`(:Identifier {key: "SZSE:000528"})-[:IDENTIFIES]->(:Enterprise {id: "list:${id}"})`),
      ).toBe(1);
    }
    expect(await count('(:Identifier {key: "SZSE:000528"})-[:IDENTIFIES]->()')).toBe(1);
  });

  test('a row whose code and id name two enterprises is proposed as one', async () => {
    await regions();
    await take([file('list.csv', one)], { kind: 'enterprises' });
    const other = 'uscc,name,region\n91350100M000100Y43,广西另名设备有限公司,450200\n';
    await take([file('registry.csv', other)], { kind: 'enterprises' });
    const both = 'id,uscc,name,region\nE1,91350100M000100Y43,广西另名设备有限公司,450200\n';
    const { findings } = await take([file('list.csv', both)], { kind: 'enterprises' });
    expect(findings.map((finding) => finding.code)).toContain('identifiers-apart');
    expect(await count('(:Enterprise)-[r:POSSIBLY_SAME]->(:Enterprise) WHERE r.score = 0.9')).toBe(1);
  });

  test('names that differ in their legal form alone are two, in one batch and over batches', async () => {
    await regions();
    const pair = '企业名称,城市\n柳州示例机械有限公司,柳州\n柳州示例机械股份有限公司,柳州\n';
    for (const batchSize of [1, 1_000]) {
      await store.schema('MATCH (n) WHERE n:Enterprise OR n:Identifier DETACH DELETE n');
      const checked = await take([file('pair.csv', pair)], { batchSize, dryRun: true });
      const { findings } = await take([file('pair.csv', pair)], { batchSize });
      expect(findings).toEqual(checked.findings);
      expect(await count('(:Enterprise)')).toBe(2);
      expect(await count('(:Enterprise)-[r:POSSIBLY_SAME]->(:Enterprise) WHERE r.score = 0.85')).toBe(1);
    }
  });

  test('a reference that names two enterprises is refused, and the rest is taken', async () => {
    await regions();
    await take([file('list.csv', `${one}E2,桂林示例机械有限公司,450300\n`)], { kind: 'enterprises' });
    const table = 'enterprise,scheme,value\nE1,SZSE,000528\nE2,SSE,000528\n';
    const identifiers = file('list.csv', table);
    await take([identifiers], { kind: 'identifiers' });
    const awards = file('list.csv', 'enterprise,tier\n000528,独角兽\nE1,独角兽\n');
    const { summary } = await take([awards], { kind: 'tier_awards' });
    expect([summary.read, summary.accepted, summary.rejected]).toEqual([2, 1, 1]);
    expect(await count('(:Enterprise {id: "list:E1"})-[:HOLDS]->(:TierAward)')).toBe(1);
  });

  test('a source that is named keeps a renamed file from making enterprises anew', async () => {
    await regions();
    await take([file('march.csv', one)], { kind: 'enterprises', source: 'registry' });
    await take([file('april.csv', one)], { kind: 'enterprises', source: 'registry' });
    expect(await count('(e:Enterprise {id: "registry:E1"})')).toBe(1);
    expect(await count('(:Enterprise)')).toBe(1);
  });

  test('a bare row has no identifier, is accepted with a warning, and twice is one', async () => {
    await regions();
    const bare = '企业名称,城市\n柳州示例机械有限公司,柳州\n';
    const { findings } = await take([file('bare.csv', bare)]);
    expect(findings.some((finding) => finding.severity === 'warning')).toBe(true);
    await take([file('bare.csv', bare)]);
    expect(await count('(:Enterprise)')).toBe(1);
  });
});

test('strict keeps everything out because of one error', async () => {
  await take([seed[0] as string]);
  const path = file('two.csv', 'id,name,region\nE1,甲有限公司,450200\nE2,乙有限公司,999999\n');
  const { summary } = await take([path], { kind: 'enterprises', strict: true });
  expect([summary.written, summary.rejected]).toEqual([false, 1]);
  expect(await count('(:Enterprise)')).toBe(0);
});

describe('the command line', () => {
  test('reports as one JSON object, exits with 2 where rows were rejected, and writes a safe CSV of findings', async () => {
    await take([seed[0] as string]);
    const path = file(
      'cli.csv',
      '企业名称,城市\n柳州甲有限公司,柳州\n=1+1有限公司,柳州\n乙有限公司,无此市\n',
    );
    const { code, out } = await liantu([
      '--lang',
      'en',
      'import',
      path,
      '--format',
      'json',
      '--findings-csv',
    ]);
    const report = JSON.parse(out);
    expect(code).toBe(2);
    expect([report.read, report.accepted, report.rejected]).toEqual([3, 2, 1]);
    expect(report.resources).toEqual([
      { name: 'enterprises', file: 'cli.csv', read: 3, accepted: 2, rejected: 1 },
    ]);
    expect(report.findings.every((one: Finding) => one.code && one.message && one.action)).toBe(true);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(`${path}.findings.csv`, 'utf8')).toContain("'=1+1有限公司");
  });

  test('says in one sentence what it cannot read, and exits with 1', async () => {
    const { code, err } = await liantu(['import', join(folder, 'nothing-here.csv')]);
    expect(code).toBe(1);
    expect(err).toContain('nothing-here.csv');
    expect(err).not.toContain('    at ');
  });

  test('records a survey, and refuses one of an unknown chain', async () => {
    await take(seed);
    const looked = ['survey', '450200', 'robotics', '--coverage', '0.8', '--surveyor', '测试'];
    const good = await liantu([...looked, '--kind', '实地', '--resolution', 'park']);
    expect([good.code, good.err.includes('Error')]).toEqual([0, false]);
    expect(
      await count(
        '(:Survey {surveyor: "测试", kind: "FIELD", resolution: "PARK"})-[:OF_PLACE]->(:Region {code: "450200"})',
      ),
    ).toBe(1);
    const bad = await liantu(['survey', '450200', 'no-such-chain', '--coverage', '0.8']);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('no-such-chain');
  });

  test('two imports at once: the second is told about the first', async () => {
    await take([seed[0] as string]);
    const first = start(['import', ...seed]);
    const firstEnds = new Promise((resolve) => first.once('close', resolve));
    await pause(2_200);
    const second = await liantu(['import', ...seed]);
    const firstCode = await firstEnds;
    expect(firstCode).toBe(0);
    expect([0, 1]).toContain(second.code);
    if (second.code === 1) expect(second.err).toContain('under way');
  });
});

test('the first import of a file finds the shipped data to refer to; one with its own regions needs none', async () => {
  const example = join(projectRoot, 'docs', 'examples', 'enterprises.csv');
  const report = JSON.parse((await liantu(['import', example, '--format', 'json'])).out);
  expect([report.read, report.accepted]).toEqual([5, 3]);
  expect(await count('(:Enterprise {uscc: "91350100M000100Y43"})-[:LOCATED_IN]->(:Region)')).toBe(1);
  expect(await count('(n:Chain)')).toBe(14);
  await emptyGraph(store);
  const regions = file(
    'regions.csv',
    'code,name,level,parent\nXA,Land A,NATION,\nXA-1,Province A,PROVINCE,XA\n',
  );
  const enterprises = file('firms.csv', 'id,name,region\n1,Alpha,XA-1\n');
  const own = JSON.parse((await liantu(['import', regions, enterprises, '--format', 'json'])).out);
  expect([own.read, own.rejected]).toEqual([3, 0]);
  expect([await count('(n:Region)'), await count('(n:Chain)')]).toEqual([2, 0]);
  await emptyGraph(store);
  await liantu(['import', example], { LIANTU_SEED: 'none' });
  expect(await count('(n:Region)')).toBe(0);
});
