import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { compose } from '../../../src/compose/compose.js';
import type { Running } from '../../../src/compose/running.js';
import { readConfig } from '../../../src/config/read-config.js';
import { closedSnapshot } from '../../../src/snapshot/closed-snapshot.js';
import { snapshotFile } from '../../../src/snapshot/file/snapshot-file.js';
import { momentOfKey } from '../../../src/store/graph-moment.js';
import { breakSeal, sealedGraph } from '../../../src/store/managed/check/store-seal.js';
import { freePort } from '../../../src/store/managed/free-port.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { structureKey } from '../../../src/store/structure-key.js';

const jarsHome = inject('jarsHome');
const home = mkdtempSync(join(tmpdir(), 'liantu-early-'));
const layout = layoutOf(home, jarsHome);
const settings = { LIANTU_HOME: home, LIANTU_JARS: jarsHome, LIANTU_SEED: 'regions', LOG_LEVEL: 'silent' };
const quiet = () => undefined;
const closedAt = (key: string) =>
  closedSnapshot(snapshotFile(join(home, 'snapshot'), quiet), momentOfKey(key));

const ask = async (url: string, query: string): Promise<Record<string, unknown>> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data;
};

const statusOf = async (url: string): Promise<number> => (await fetch(`${url}/readyz`)).status;

/** Starts as `npm start` does; `told` is given each address at which it answers before the graph is open. */
const begin = async (told: (url: string) => void = quiet, queried: (name: string) => void = quiet) => {
  const config = readConfig({ ...settings, PORT: String(await freePort()) });
  const hear = (line: string) => {
    const url = line.match(/^Answering at (\S+)\/ /)?.[1];
    if (url) told(url);
  };
  return compose(config, hear, queried);
};

/** Waits until what a start reads first stands in its file too. */
const untilKept = async (): Promise<void> => {
  while (!existsSync(join(home, 'snapshot', 'reads.volume'))) await pause(100);
};

beforeAll(async () => {
  const { stop } = await begin();
  await untilKept();
  await stop();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a graph that was closed in order answers from its snapshot while Neo4j starts', async () => {
  const queries: string[] = [];
  let running: Promise<Running> | undefined;
  const url = await new Promise<string>((told, failed) => {
    running = begin(told, (name) => queries.push(name));
    running.then(() => failed(new Error('It answered when the graph was open.')), failed);
  });
  const { regions } = await ask(url, '{ regions(level: PREFECTURE, parent: "450000") { name } }');
  expect(regions).toContainEqual({ name: '桂林市' });
  expect(queries).toEqual([]);
  expect(await statusOf(url)).toBe(503);
  const waits = ask(url, '{ region(code: "450000") { source } }');
  const { stop } = await running!;
  expect(await waits).toEqual({ region: { source: expect.stringMatching(/./) } });
  await expect.poll(() => statusOf(url), { timeout: 60_000 }).toBe(200);
  // What the seal says of migrations and indexes is not asked again.
  expect(queries).not.toContain('appliedMigrations');
  await stop();
});

test('not from the snapshot of another state, nor where nobody knows how the graph was closed', async () => {
  const { key, structure } = sealedGraph(layout)!;
  expect(structure).toBe(structureKey());
  expect((await closedAt(key))?.snapshot.places.size).toBeGreaterThan(3_000);
  expect(await closedAt(key.replace(/@.*/, '@9'))).toBeUndefined();
  breakSeal(layout);
  expect(sealedGraph(layout)).toBeUndefined();
});
