import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { readConfig } from '../../../src/config/read-config.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { runningState } from '../../../src/store/managed/server-state.js';
import { joinStore } from '../../../src/store/open-store.js';
import { type Served, serve } from '../api/serve.js';
import { bringTables } from '../policy/bring-tables.js';
import { type Asker, type Data, memberOf } from './members.js';

const writers = 60;
const killedAfter = 15;
const jarsHome = inject('jarsHome');
const home = mkdtempSync(join(jarsHome, 'store-'));

let served: Served;
let centre: Asker;
let enterprises: string[];

/** A centre, and an enterprise for each writer: on a server of its own little is brought quickly. */
const tables = {
  regions: ['code,name,level,parent', 'XX,示例国,NATION,', 'XX1,示例省,PROVINCE,XX'],
  organisations: ['code,name,kind,place_kind,place', 'example-centre,示例中心,CENTRE,REGION,XX1'],
  enterprises: ['id,name,region', ...Array.from({ length: writers }, (_, i) => `${i},示例${i}有限公司,XX1`)],
};

beforeAll(async () => {
  const own = { NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '', LIANTU_HOME: home, LIANTU_JARS: jarsHome };
  served = await serve('none', own);
  const joined = await joinStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }));
  await bringTables(tables, {}, joined.store);
  await joined.close();
  await vi.waitFor(async () => {
    const { body } = await served.ask('{ enterprises(first: 100) { edges { node { id } } } }');
    enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
    expect(enterprises).toHaveLength(writers);
  }, 30_000);
  centre = await memberOf(served)('example-centre');
});
afterAll(async () => {
  await served.stop();
  rmSync(home, { recursive: true, force: true });
});

const processOfNeo4j = (): number => runningState(layoutOf(home, jarsHome))?.server.pid as number;

test('Neo4j is killed while 60 write to one list: every acknowledged change is there once, none half', async () => {
  const { id: list } = await centre.input('CreateList', { name: '补链目标企业' });
  let acknowledged = 0;
  let killed: number | undefined;
  /** Sends until it is answered, always with one key; a short outage the store bridges by itself. */
  const write = async (i: number): Promise<void> => {
    const targets = [{ enterprise: enterprises[i], note: `with ${i}` }];
    const input = { list, targets, idempotencyKey: `writer-${i}` };
    for (;;) {
      const { body } = await centre.ask('AddTargets', { input });
      const answer = (body.data as Data)?.addTargets;
      if (answer?.__typename === 'AddTargetsReport') break;
      expect(body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      await pause(200);
    }
    acknowledged++;
    if (acknowledged !== killedAfter) return;
    killed = processOfNeo4j();
    process.kill(killed, 'SIGKILL');
  };
  await Promise.all(Array.from({ length: writers }, (_, i) => write(i)));
  expect(killed).toBeDefined();
  expect(processOfNeo4j()).not.toBe(killed);

  const { targets } = await centre.tell('ListDetail', { id: list, first: 100 });
  expect(targets.totalCount).toBe(writers);
  const seen = targets.edges.map(({ node }: Data) => [
    node.enterprise.id,
    node.version,
    node.notes.map(({ text }: Data) => text),
    node.history.map(({ kind }: Data) => kind),
  ]);
  expect(seen).toHaveLength(writers);
  for (const [i, enterprise] of enterprises.entries())
    expect(seen).toContainEqual([enterprise, 1, [`with ${i}`], ['ADDED']]);
});
