import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { snapshotFile } from '../../../src/snapshot/file/snapshot-file.js';
import { holdSnapshot } from '../../../src/snapshot/snapshot-holder.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { driverStore } from '../../../src/store/driver-store.js';
import { openDriver } from '../../../src/store/open-driver.js';
import { emptyGraph, testServer } from '../test-server.js';

const graph = (mark: string, name: string): string => `
  CREATE (:Graph {id: 'graph', revision: 3, mark: '${mark}'})
  CREATE (city:Region {code: '450200', name: '柳州', level: 'PREFECTURE'})
  CREATE (:Enterprise {id: 'a', name: '${name}', normalisedName: '甲'})-[:LOCATED_IN]->(city)`;

describe('a start', () => {
  let asked: string[] = [];
  const store = driverStore(openDriver({ ...testServer(), database: 'neo4j' }), 'neo4j', (name) =>
    asked.push(name),
  );
  const folder = mkdtempSync(join(tmpdir(), 'saved-image-'));
  const path = join(folder, 'snapshot.volumes');
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Start, stop when all is saved, and say which snapshot it began with and whether it read the graph. */
  const start = async (): Promise<{ snapshot: Snapshot; readGraph: boolean; said: string[] }> => {
    asked = [];
    const said: string[] = [];
    const file = snapshotFile(folder, (message) => said.push(message));
    const holder = await holdSnapshot(store, { pollMs: 60_000, file });
    await holder.stop();
    return { snapshot: holder.current(), readGraph: asked.includes('snapshotEnterprises'), said };
  };

  beforeEach(async () => {
    rmSync(path, { force: true });
    await emptyGraph(store);
    await store.schema(graph('one', '甲'));
  });

  it('reads the file where the graph has not changed', async () => {
    const first = await start();
    const second = await start();
    expect([first.readGraph, second.readGraph]).toEqual([true, false]);
    expect(second.snapshot).toStrictEqual(first.snapshot);
    expect(asked).toEqual(['graphState']);
  });

  it('reads the graph where it has changed, and saves that', async () => {
    await start();
    await store.schema(
      `MATCH (g:Graph) SET g.revision = 4, g.mark = 'two' WITH g MATCH (e:Enterprise) SET e.name = '乙'`,
    );
    const changed = await start();
    expect([changed.readGraph, [...changed.snapshot.enterprises.names]]).toEqual([true, ['乙']]);
    expect((await start()).readGraph).toBe(false);
  });

  it('reads the file and what changed since where the graph says what', async () => {
    await store.schema(
      `MATCH (g:Graph) CREATE (:Change {code: '3', revision: 3, mark: 'one', enterprises: [], tables: []})`,
    );
    await start();
    await store.schema(
      `MATCH (g:Graph) SET g.revision = 4, g.mark = 'two' WITH g MATCH (e:Enterprise) SET e.name = '乙'
       CREATE (:Change {code: '4', revision: 4, mark: 'two', enterprises: ['a'], tables: []})`,
    );
    const changed = await start();
    expect([changed.readGraph, changed.snapshot.revision, [...changed.snapshot.enterprises.names]]).toEqual([
      false,
      '4',
      ['乙'],
    ]);
    expect((await start()).snapshot).toStrictEqual(changed.snapshot);
    expect(asked).toEqual(['graphState']);
  });

  it('reads another graph of the same revision', async () => {
    await start();
    await emptyGraph(store);
    await store.schema(graph('other', '丙'));
    const other = await start();
    expect([other.readGraph, other.snapshot.revision, [...other.snapshot.enterprises.names]]).toEqual([
      true,
      '3',
      ['丙'],
    ]);
  });

  it('reads the graph where the file is damaged, says so and replaces it', async () => {
    await start();
    const bytes = readFileSync(path);
    bytes[100] = bytes[100]! ^ 1;
    writeFileSync(path, bytes);
    const damaged = await start();
    expect([damaged.readGraph, [...damaged.snapshot.enterprises.names]]).toEqual([true, ['甲']]);
    expect(damaged.said).toEqual([expect.stringContaining('damaged')]);
    expect((await start()).readGraph).toBe(false);
  });

  it('neither takes nor keeps half of an import', async () => {
    await start();
    await store.schema(`MATCH (g:Graph) SET g.importing = 'run'`);
    expect((await start()).readGraph).toBe(true);
    await store.schema(`MATCH (g:Graph) SET g.revision = 4, g.mark = 'half'`);
    const before = readFileSync(path);
    await start();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('keeps nothing of a graph without a mark', async () => {
    await store.schema('MATCH (g:Graph) REMOVE g.mark');
    await start();
    expect((await start()).readGraph).toBe(true);
  });

  it('finds what was saved while it ran', async () => {
    const holder = await holdSnapshot(store, { pollMs: 60_000, file: snapshotFile(folder, () => undefined) });
    await store.schema(
      `MATCH (g:Graph) SET g.revision = 4, g.mark = 'two' WITH g MATCH (e:Enterprise) DETACH DELETE e`,
    );
    expect(await holder.refresh()).toBe(true);
    await holder.stop();
    const next = await start();
    expect([next.readGraph, next.snapshot.enterprises.size]).toEqual([false, 0]);
  });
});
