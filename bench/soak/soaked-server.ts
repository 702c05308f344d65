import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../src/project-root.js';
import { layoutOf } from '../../src/store/managed/layout.js';
import { runningState } from '../../src/store/managed/server-state.js';

/** Home, jars and port of a server, as it takes them from its environment. */
export interface Environment extends Record<string, string> {
  readonly LIANTU_HOME: string;
  readonly LIANTU_JARS: string;
  readonly PORT: string;
}

/** First child of a process. */
const childOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);

const spawnSupervised = (environment: Environment): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'supervised.mjs')], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });

/** Starts a supervised server, and gives the ways to kill it and what it stands on. */
export const soakedServer = async (environment: Environment) => {
  const supervisor = spawnSupervised(environment);
  const url = `http://127.0.0.1:${environment.PORT}`;
  const isReady = (): Promise<boolean> =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  const untilReady = async (): Promise<void> => {
    while (!(await isReady())) await pause(200);
  };
  const pidOf = {
    api: () => childOf(supervisor.pid ?? 0),
    neo4j: () => runningState(layoutOf(environment.LIANTU_HOME, environment.LIANTU_JARS))?.server.pid ?? 0,
  };
  await untilReady();
  return {
    url,
    untilReady,
    kill: (which: keyof typeof pidOf): void => void process.kill(pidOf[which](), 'SIGKILL'),
    stop: async (): Promise<void> => {
      supervisor.kill('SIGTERM');
      await once(supervisor, 'exit');
    },
  };
};

export type SoakedServer = Awaited<ReturnType<typeof soakedServer>>;
