import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { loadSeed } from '../../../src/intake/dataset/load-seed.js';
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
  for (let tries = 0; tries < 600 && (await count('(n)')) < least; tries += 1) await pause(50);
};

const importAgain = async (): Promise<void> => {
  const { code, err } = await liantu(['import', ...seed]);
  expect([code, err.includes('under way')]).toEqual([0, false]);
};

/** The next start finishes a first load of the shipped data that was cut off, and finds nothing to do after that. */
const startAgain = async (): Promise<void> => {
  expect(await loadSeed(store, 'guangxi', () => undefined)).toBeDefined();
  expect(await loadSeed(store, 'guangxi', () => undefined)).toBeUndefined();
};

test('an import killed at any moment and run again, or found at the next start, ends in the same graph', async () => {
  if (!whole) await take(seed);
  const { dump, nodes } = whole ?? (await dumpWhole());
  for (const [part, finish] of [
    [0.05, startAgain],
    [0.8, importAgain],
    [Math.random(), importAgain],
  ] as const) {
    await emptyGraph(store);
    const child = start(['import', ...seed]);
    await nodesReach(nodes * part);
    child.kill('SIGKILL');
    await pause(300);
    await finish();
    expect([part, await dumpGraph()]).toEqual([part, dump]);
  }
}, 900_000);
