import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { regionsByCode } from '../../../cypher/queries.gen.js';
import { firstReads } from '../../../src/snapshot/reads/first-reads.js';
import { driverStore } from '../../../src/store/driver-store.js';
import { openDriver } from '../../../src/store/open-driver.js';
import { emptyGraph, testServer } from '../test-server.js';

let asked: string[] = [];
const store = driverStore(openDriver({ ...testServer(), database: 'neo4j' }), 'neo4j', (name) =>
  asked.push(name),
);
const folder = mkdtempSync(join(tmpdir(), 'first-reads-'));
const path = join(folder, 'reads.volume');

/** The name of a region, the times that the graph was asked for it, and what was told, by a start. */
const start = async (revision = '3', restMs = 60_000) => {
  asked = [];
  const told: string[] = [];
  const reads = firstReads(store, { folder, tell: (message) => told.push(message), restMs });
  const first = await reads.begin(revision);
  const [row] = await first.run(regionsByCode, { codes: ['450200'] });
  const fromFile = await reads.end();
  return {
    name: row?.name,
    times: asked.filter((name) => name === 'regionsByCode').length,
    fromFile,
    told,
    reads,
  };
};

beforeEach(async () => {
  rmSync(path, { force: true });
  await emptyGraph(store);
  await store.schema(`CREATE (:Graph {id: 'graph', revision: 3, mark: 'one'})
    CREATE (:Region {code: '450200', name: '柳州', level: 'PREFECTURE', latitude: 24.3, longitude: 109.4})`);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rename = `MATCH (g:Graph) SET g.revision = 4, g.mark = 'two' WITH g MATCH (r:Region) SET r.name = '龙城'`;

test('what one start read of the graph, the next reads from the file, while the graph is as it was', async () => {
  expect(await start()).toMatchObject({ name: '柳州', times: 1, fromFile: false });
  expect(await start()).toMatchObject({ name: '柳州', times: 0, fromFile: true, told: [] });
  await store.schema(rename);
  expect(await start('4')).toMatchObject({ name: '龙城', times: 1, fromFile: false });
  expect(await start('4')).toMatchObject({ name: '龙城', times: 0 });
});

test('a snapshot of another revision than the graph’s is shown nothing of the file', async () => {
  await start();
  expect(await start('2')).toMatchObject({ times: 1 });
});

test('what was read while the graph moved is not saved', async () => {
  const reads = firstReads(store, { folder, tell: () => undefined });
  await (await reads.begin('3')).run(regionsByCode, { codes: ['450200'] });
  await store.schema(rename);
  await reads.end();
  expect(await start('4')).toMatchObject({ name: '龙城', times: 1 });
});

test('after a change the same is read again and saved, when the graph has rested', async () => {
  const { reads } = await start('3', 20);
  const before = readFileSync(path);
  await store.schema(rename);
  reads.renew();
  await vi.waitFor(() => expect(readFileSync(path).equals(before)).toBe(false), 5_000);
  reads.stop();
  expect(await start('4')).toMatchObject({ name: '龙城', times: 0 });
});

test('a damaged file is told, and the graph is read', async () => {
  await start();
  const bytes = readFileSync(path);
  bytes[20]! ^= 1;
  writeFileSync(path, bytes);
  const { name, times, told } = await start();
  expect([name, times]).toEqual(['柳州', 1]);
  expect(told).toEqual([expect.stringMatching(/^What is read first is damaged.*reading the graph instead$/)]);
  expect(await start()).toMatchObject({ times: 0, told: [] });
});

test('rows that JSON would change are asked for at every start', async () => {
  const text = 'RETURN date("2026-01-01") AS day';
  const days = { name: 'days', mode: 'read', params: {}, returns: {}, text } as const;
  asked = [];
  for (let starts = 0; starts < 2; starts++) {
    const reads = firstReads(store, { folder, tell: () => undefined });
    const [row] = await (await reads.begin('3')).run(days, {});
    await reads.end();
    expect(String((row as { day: unknown }).day)).toBe('2026-01-01');
  }
  expect(asked.filter((name) => name === 'days')).toHaveLength(2);
});
