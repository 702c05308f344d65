import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { projectRoot } from '../../../src/project-root.js';
import { bringTables } from '../policy/bring-tables.js';
import { emptyGraph } from '../test-server.js';
import { openImportBench, seed } from './import-bench.js';
import { liantu, start } from './liantu.js';

const { store, folder, file, count } = openImportBench();
const shippedRegions = seed[0] as string;
beforeEach(() => emptyGraph(store));

/** What the rows of these tests refer to. */
const places = {
  regions: ['code,name,level,parent', 'XX1,示例省,PROVINCE,', '450200,柳州市,PREFECTURE,XX1'],
  chains: ['code,name', 'robotics,机器人'],
};

describe('the command line', () => {
  test('reports as one JSON object, exits with 2 where rows were rejected, and writes a safe CSV of findings', async () => {
    await bringTables(places);
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
    expect(readFileSync(`${path}.findings.csv`, 'utf8')).toContain("'=1+1有限公司");
  });

  test('says in one sentence what it cannot read, and exits with 1', async () => {
    const { code, err } = await liantu(['import', join(folder, 'nothing-here.csv')]);
    expect(code).toBe(1);
    expect(err).toContain('nothing-here.csv');
    expect(err).not.toContain('    at ');
  });

  test('records a survey, and refuses one of an unknown chain', async () => {
    await bringTables(places);
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
    const first = start(['import', shippedRegions]);
    const firstEnds = new Promise((resolve) => first.once('close', resolve));
    while ((await count('(g:Graph) WHERE g.importing IS NOT NULL')) === 0) await pause(50);
    // Held, it is under way however long the second takes to start.
    first.kill('SIGSTOP');
    const second = await liantu(['import', shippedRegions]);
    first.kill('SIGCONT');
    expect([second.code, second.err.includes('under way')]).toEqual([1, true]);
    expect(await firstEnds).toBe(0);
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
