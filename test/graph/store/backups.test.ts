import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { appliedMigrations } from '../../../cypher/queries.gen.js';
import { readConfig } from '../../../src/config.js';
import { restoreDatabase } from '../../../src/store/managed/archive.js';
import { makeBackup } from '../../../src/store/managed/backup/make-backup.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { isRunning } from '../../../src/store/managed/process-identity.js';
import { runningState, type ServerState } from '../../../src/store/managed/server-state.js';
import { openStore } from '../../../src/store/open-store.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-backups-'));
const jarsHome = inject('jarsHome');
const layout = layoutOf(home, jarsHome);
let said: string[] = [];
const open = () => {
  said = [];
  return openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), (line) => said.push(line));
};
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a backup is verified by a restore; a store that was cut is refused with the way back to it', async () => {
  const first = await open();
  const migrations = await first.store.run(appliedMigrations, {});
  const file = await makeBackup({ store: first.store, home, jarsHome, kept: 1, progress: () => undefined });
  expect(await first.store.run(appliedMigrations, {})).toEqual(migrations);
  const second = await makeBackup({ store: first.store, home, jarsHome, kept: 1, progress: () => undefined });
  await first.close();
  expect(readdirSync(dirname(file))).toEqual([basename(second)]);
  expect(existsSync(join(home, 'backup-check'))).toBe(false);

  const properties = join(layout.home, 'data', 'databases', 'neo4j', 'neostore.propertystore.db');
  truncateSync(properties, Math.floor(statSync(properties).size / 2));
  await expect(open()).rejects.toThrow(
    `restore the newest verified backup with "liantu db restore ${second}"`,
  );

  await restoreDatabase(layout, second, () => undefined);
  const restored = await open();
  expect(await restored.store.run(appliedMigrations, {})).toEqual(migrations);
  await restored.close();
  const again = await open();
  expect(said.join('\n')).not.toContain('Checking');
  await again.close();
});

test('a server that was killed is recovered, checked, and serves', async () => {
  const killed = await open();
  const { server } = runningState(layout) as ServerState;
  await killed.leave();
  process.kill(server.pid, 'SIGKILL');
  while (isRunning(server)) await new Promise((resolve) => setImmediate(resolve));
  const again = await open();
  expect(said.join('\n')).toContain('Checking the store of Neo4j');
  expect(await again.ready()).toBe(true);
  await again.close();
});
