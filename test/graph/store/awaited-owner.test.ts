import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { readConfig } from '../../../src/config/read-config.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { isRunning } from '../../../src/store/managed/process-identity.js';
import { runningState, type ServerState, writeState } from '../../../src/store/managed/server-state.js';
import { stopServer } from '../../../src/store/managed/stop-server.js';
import { openStore } from '../../../src/store/open-store.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-awaited-'));
const jarsHome = inject('jarsHome');
const layout = layoutOf(home, jarsHome);
const open = (environment: Record<string, string> = {}) =>
  openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome, ...environment }), () => undefined);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a command is the guest of a server that waits for its owner, and takes over no other', async () => {
  const owner = await open({ LIANTU_SUPERVISED: 'true' });
  await owner.leave();
  const state = runningState(layout) as ServerState;
  const gone = { pid: 2 ** 22 - 1, startedAt: '1' };
  writeState(layout, { ...state, owner: gone });
  const guest = await open();
  expect(await guest.ready()).toBe(true);
  await guest.close();
  expect(isRunning(state.server)).toBe(true);
  expect(runningState(layout)?.owner).toEqual(gone);

  writeState(layout, { ...state, owner: gone, isAwaited: false });
  const heir = await open();
  expect(isRunning(state.server)).toBe(false);
  await heir.close();
  expect(runningState(layout)).toBeUndefined();
  await stopServer(layout, state.server);
});
