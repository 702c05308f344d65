import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerMaker } from '../../../bench/propose/generate-register.js';
import { graphState, standingProposals } from '../../../cypher/queries.gen.js';
import { contextOfStore } from '../../../src/cli/context-of-store.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { proposeEnterprises } from '../../../src/intake/proposal/stored/propose-enterprises.js';
import { liantu } from '../import/liantu.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-propose-'));
const store = openTestStore();
const firmOf = registerMaker();

const register = (from: number, to: number): string => {
  const path = join(folder, `register-${from}.csv`);
  const lines = Array.from({ length: to - from }, (_, at) => {
    const { name, city, products, business } = firmOf(from + at);
    return [name, city, products, business].join(',');
  });
  writeFileSync(path, `企业名称,城市,主要产品,主营业务\n${lines.join('\n')}\n`);
  return path;
};

beforeAll(bringShippedGraph);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const revision = async (): Promise<number | undefined> => (await store.run(graphState, {}))[0]?.revision;
const proposals = async (): Promise<string[]> =>
  (await store.run(standingProposals, {})).map(({ id, score }) => `${id} ${score}`).sort();

const stopped = async (when: (looked: number, total: number) => boolean): Promise<void> => {
  const run = proposeEnterprises(await contextOfStore(store, 'en'), {}, (looked, total) => {
    if (when(looked, total)) throw new Error('stopped');
  });
  await expect(run).rejects.toThrow('stopped');
};

test('`liantu import --propose` proposes for what the import brought and for nothing else', async () => {
  await importSources(store, [register(0, 20)], { language: 'en' });
  const { err, code } = await liantu(['--lang', 'en', 'import', register(20, 50), '--propose']);
  expect(code).toBe(0);
  expect(err).toContain('30 enterprises: 30 read now');
});

test('a run that is stopped goes on where it was, and ends in what a run that was not stopped gives', async () => {
  await importSources(store, [register(50, 650)], { language: 'en' });
  await stopped(() => true);
  const half = await proposals();
  const rest = await proposeEnterprises(await contextOfStore(store, 'en'), {});
  expect(rest.read).toBeGreaterThan(0);
  expect(rest.read).toBeLessThan(600);
  const all = await proposals();
  expect(all.length).toBeGreaterThan(half.length);
  await store.schema('MATCH (e:Enterprise) WHERE e.proposalKey IS NOT NULL REMOVE e.proposalKey');
  await store.schema('MATCH (p:SegmentProposal) DETACH DELETE p');
  await proposeEnterprises(await contextOfStore(store, 'en'), {});
  expect(await proposals()).toEqual(all);
});

test('what a run proposed that was stopped at its end is told of by the next', async () => {
  await importSources(store, [register(650, 660)], { language: 'en' });
  const before = await revision();
  await stopped((looked, total) => looked === total);
  expect(await revision()).toBe(before);
  expect(await proposeEnterprises(await contextOfStore(store, 'en'), {})).toMatchObject({ read: 0 });
  expect(await revision()).toBe((before ?? 0) + 1);
  await proposeEnterprises(await contextOfStore(store, 'en'), {});
  expect(await revision()).toBe((before ?? 0) + 1);
});
