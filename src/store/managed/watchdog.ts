import { type ChildProcess, spawn } from 'node:child_process';
import { identityOf } from './process-identity.js';

/** The start of a process as process-identity.ts reads it, said in shell. */
const startInShell =
  process.platform === 'linux'
    ? `"$(cut -d' ' -f22 /proc/$1/stat 2>/dev/null)"`
    : `"$(ps -o lstart= -p $1 2>/dev/null | sed 's/^ *//; s/ *$//')"`;

/** `read` returns when the pipe closes; by then the number may belong to another process, which must live. */
const script = `read -r _; [ ${startInShell} = "$2" ] && kill -TERM $1`;

/**
 * Ends the server when the pipe from this process closes, so that the server does not outlive an owner that was
 * killed. It goes when the server does.
 */
export const watch = (server: ChildProcess): void => {
  if (server.pid === undefined) return;
  const { pid, startedAt } = identityOf(server.pid);
  const watching = spawn('/bin/sh', ['-c', script, 'watchdog', String(pid), startedAt], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watching.unref();
  (watching.stdin as unknown as { unref?: () => void }).unref?.();
  server.once('exit', () => watching.kill('SIGKILL'));
};
