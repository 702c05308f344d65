import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../src/project-root.js';
import { freePort } from '../../src/store/managed/free-port.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';

/** Ticks of the kernel’s clock in a second (USER_HZ). */
const ticksPerSecond = 100;

const familyOf = (pid: number): number[] => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...(children === '' ? [] : children.split(' ').map(Number).flatMap(familyOf))];
};

/** CPU seconds that a process has taken, of the user and the system. */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
};

/** Memory that a process has to itself, and its part of what it shares, in MiB. */
const memoryOf = (pid: number): number =>
  Number(/^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024;

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Processes that answer: one is by itself, more have a keeper. */
const answering = async (url: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^liantu_processes\{.*\} (\d+)$/m.exec(metrics)?.[1] ?? 1);
};

/** `liantu serve`, as built, with so many processes over a graph that another process keeps. */
export const served = async (open: OpenStore, folder: string, processes: number) => {
  const home = join(folder, `of-${processes}`);
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const main = join(projectRoot, 'dist', 'src', 'cli', 'main.js');
  const child: ChildProcess = spawn(process.execPath, [main, 'serve', '--processes', String(processes)], {
    env: {
      ...process.env,
      ...{ NEO4J_URI: open.uri, NEO4J_PASSWORD: open.password, LIANTU_HOME: home, PORT: String(port) },
      ...{ LIANTU_SEED: 'none', LIANTU_TRUSTED_PROXIES: '127.0.0.1', LIANTU_RATE_OF_ADDRESS: '9999999' },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const family = () => familyOf(child.pid as number);
  while (!(await isReady(url)) || (await answering(url)) < processes) await pause(200);
  return {
    url,
    cpu: () => family().reduce((sum, pid) => sum + cpuOf(pid), 0),
    /** Of each process, the first the one that was started. */
    memory: () => family().map(memoryOf),
    stop: async (): Promise<void> => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

export type ServedBench = Awaited<ReturnType<typeof served>>;
