import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../../../src/store/managed/free-port.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { isRunning } from '../../../src/store/managed/process-identity.js';
import { runningState, type ServerState } from '../../../src/store/managed/server-state.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-supervised-'));
const layout = layoutOf(home, inject('jarsHome'));
let port: number;
let supervisor: ChildProcess;

const isReady = async (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await what())) await pause(100);
};
const childOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
const state = (): ServerState => runningState(layout) as ServerState;

beforeAll(async () => {
  port = await freePort();
  supervisor = spawn(process.execPath, ['src/start.mjs'], {
    env: {
      ...process.env,
      LIANTU_HOME: home,
      LIANTU_JARS: inject('jarsHome'),
      LIANTU_SEED: 'none',
      PORT: String(port),
    },
    stdio: 'ignore',
  });
  await until(isReady);
});
afterAll(() => {
  supervisor.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

test('a server that is killed is started again, over the same Neo4j, which outlives it', async () => {
  const { server, owner } = state();
  process.kill(childOf(supervisor.pid as number), 'SIGKILL');
  await until(async () => !(await isReady()));
  await until(isReady);
  expect(state().server).toEqual(server);
  expect(state().owner).not.toEqual(owner);
});

test('when the supervisor is killed, everything that it began ends', async () => {
  const { server, owner } = state();
  supervisor.kill('SIGKILL');
  await until(() => !isRunning(owner));
  await until(() => !isRunning(server));
});
