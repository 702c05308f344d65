import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { loadSeed } from '../../../src/intake/dataset/load-seed.js';
import { testData } from '../../data/test-data.js';
import { emptyGraph } from '../test-server.js';
import { dumpGraph } from './graph-dump.js';
import { openImportBench, seed } from './import-bench.js';
import { liantu, start } from './liantu.js';

const { store, take, count } = openImportBench();
beforeEach(() => emptyGraph(store));

/** The graph of the shipped data: as text, and how many nodes it has. */
let whole: { readonly dump: readonly string[]; readonly nodes: number } | undefined;
const dumpWhole = async () => ({ dump: await dumpGraph(), nodes: await count('(n)') });

test('a check says what an import would; the shipped data is taken whole, and a second time changes nothing', async () => {
  const checked = await take(seed, { dryRun: true });
  expect(await count('(n:Region)')).toBe(0);
  const { summary, findings } = await take(seed);
  expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
  const { revision: _before, ...said } = checked.summary;
  const { revision: _after, ...did } = summary;
  expect([{ ...said, written: true }, checked.findings]).toEqual([did, findings]);
  expect(summary.rejected).toBe(0);
  whole = await dumpWhole();
  expect(whole.dump.length).toBeGreaterThan(8_000);
  await take(seed);
  expect(await dumpGraph()).toEqual(whole.dump);
  expect(await count('(:Region {code: "450200"})-[:PART_OF]->(:Region {code: "450000"})')).toBe(1);
});

const nodesReach = async (least: number): Promise<void> => {
  for (let tries = 0; tries < 3_000 && (await count('(n)')) < least; tries += 1) await pause(10);
};

const killImport = async (paths: readonly string[], nodes: number): Promise<void> => {
  await emptyGraph(store);
  const child = start(['import', ...paths]);
  await nodesReach(nodes);
  child.kill('SIGKILL');
  await pause(300);
};

test('the next start finishes a first load that was killed at any moment, and finds nothing to do after that', async () => {
  if (!whole) await take(seed);
  const { dump, nodes } = whole ?? (await dumpWhole());
  const part = 0.9 * Math.random();
  await killImport(seed, nodes * part);
  expect(await loadSeed(store, 'guangxi', () => undefined)).toBeDefined();
  expect(await loadSeed(store, 'guangxi', () => undefined)).toBeUndefined();
  expect([part, await dumpGraph()]).toEqual([part, dump]);
});

test.each([0.05, 0.8, Math.random()])(
  'an import killed at %d and run again ends in the same graph',
  async (part) => {
    const small = [join(testData, 'older-package')];
    await take(small);
    const { dump, nodes } = await dumpWhole();
    await killImport(small, nodes * part);
    const { code, err } = await liantu(['import', ...small]);
    expect([code, err.includes('under way')]).toEqual([0, false]);
    expect(await dumpGraph()).toEqual(dump);
  },
);
