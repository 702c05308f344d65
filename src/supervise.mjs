// Runs a program and starts it again when it ends by a fault. Only Node's own modules here.
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';

/** The exit code by which the program asks to be started again; one that was killed is started again too. */
const startAgain = 75;
/** Starts within ten minutes after which there is no sense in another. */
const maxStarts = 6;
const withinMs = 600_000;
const longestPauseMs = 30_000;

/** Bytes of the machine, or of the container where that is bounded. */
const memory = Math.min(totalmem(), process.constrainedMemory() || totalmem());

/** Share of the machine’s memory that the heap may take at least: Node’s own limit is 4 GB on any large machine. */
const heapShare = 3 / 8;

const heapOf = (args) =>
  `${process.env.NODE_OPTIONS ?? ''} ${args.join(' ')}`.includes('max-old-space-size')
    ? []
    : [
        `--max-old-space-size=${Math.round(Math.max(getHeapStatistics().heap_size_limit, memory * heapShare) / 2 ** 20)}`,
      ];

const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });

/** Resolves with the exit code of the last run: the first that asked for no other, or was told to end. */
export const supervise = async (script, args, say) => {
  let child;
  let stopping = false;
  for (const name of ['SIGINT', 'SIGTERM'])
    process.on(name, () => {
      stopping = true;
      child?.kill(name);
    });
  let starts = [];
  for (;;) {
    child = spawn(process.execPath, [...heapOf(process.execArgv), ...process.execArgv, script, ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, LIANTU_SUPERVISED: 'true' },
    });
    const { code, signal, error } = await ended(child);
    if (error) say(error.message);
    if (stopping || (code !== null && code !== startAgain)) return code ?? (signal === 'SIGINT' ? 130 : 143);
    const now = Date.now();
    starts = [...starts.filter((at) => at > now - withinMs), now];
    if (starts.length >= maxStarts) {
      say(`The server ended ${maxStarts} times within ten minutes: giving up. 多次异常退出，不再重启`);
      return 1;
    }
    say(`The server ended (${signal ?? `code ${code}`}): starting it again 服务异常退出，正在重启`);
    await pause(Math.min(longestPauseMs, 500 * 2 ** (starts.length - 1)));
    if (stopping) return 143;
  }
};
