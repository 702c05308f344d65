import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { appliedMigrations } from '../../../cypher/queries.gen.js';
import { readConfig } from '../../../src/config/read-config.js';
import { restoreDatabase } from '../../../src/store/managed/archive.js';
import { backupFolder, backupName } from '../../../src/store/managed/backup/backup-folder.js';
import { makeBackup } from '../../../src/store/managed/backup/make-backup.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { isRunning } from '../../../src/store/managed/process-identity.js';
import { runningState, type ServerState } from '../../../src/store/managed/server-state.js';
import { openStore } from '../../../src/store/open-store.js';
import type { OpenStore } from '../../../src/store/opening/opened-store.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-backups-'));
const jarsHome = inject('jarsHome');
const layout = layoutOf(home, jarsHome);
let said: string[] = [];
const open = () => {
  said = [];
  return openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), (line) => said.push(line));
};
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** How many there are of what the first test writes. */
const kept = async ({ store }: OpenStore): Promise<unknown> => {
  const text = "MATCH (s:Source {code: 'kept'}) RETURN count(*) AS n";
  return store.run({ name: 'kept', mode: 'read', params: {}, returns: {}, text }, {});
};

let restored: OpenStore;

test('a backup of a running server is verified by a restore; a store that was cut is refused with the way back to it', async () => {
  const first = await open();
  const migrations = await first.store.run(appliedMigrations, {});
  await first.store.schema("CREATE (:Source {code: 'kept'})");
  mkdirSync(backupFolder(home), { recursive: true });
  writeFileSync(join(backupFolder(home), backupName(new Date('2020-01-01'))), 'an older backup');
  const backup = await makeBackup({ store: first.store, home, jarsHome, kept: 1, progress: () => undefined });
  expect(await first.store.run(appliedMigrations, {})).toEqual(migrations);
  expect(await first.ready()).toBe(true);
  await first.store.schema("MATCH (s:Source {code: 'kept'}) DELETE s");
  await expect(restoreDatabase(layout, backup, () => undefined)).rejects.toThrow(/running/);
  await first.close();
  expect(readdirSync(dirname(backup))).toEqual([basename(backup)]);
  expect(existsSync(join(home, 'backup-check'))).toBe(false);

  const properties = join(layout.home, 'data', 'databases', 'neo4j', 'neostore.propertystore.db');
  truncateSync(properties, Math.floor(statSync(properties).size / 2));
  await expect(open()).rejects.toThrow(
    `restore the newest verified backup with "liantu db restore ${backup}"`,
  );

  await restoreDatabase(layout, backup, () => undefined);
  restored = await open();
  expect(await restored.store.run(appliedMigrations, {})).toEqual(migrations);
  expect(await kept(restored)).toEqual([{ n: 1 }]);
});

test('a server that was stopped starts without a check; one that was killed is recovered, checked, and serves', async () => {
  expect(said.join('\n')).not.toContain('Checking');
  const { server } = runningState(layout) as ServerState;
  await restored.leave();
  process.kill(server.pid, 'SIGKILL');
  while (isRunning(server)) await new Promise((resolve) => setImmediate(resolve));
  const again = await open();
  expect(said.join('\n')).toContain('Checking the store of Neo4j');
  expect(await again.ready()).toBe(true);
  expect(await kept(again)).toEqual([{ n: 1 }]);
  await again.close();
});
