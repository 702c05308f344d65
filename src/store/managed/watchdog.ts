import { type ChildProcess, spawn } from 'node:child_process';
import { identityOf, type ProcessIdentity } from './process-identity.js';

/** Shell text that reads the start of a process as process-identity.ts reads it, said in shell. */
const startInShell =
  process.platform === 'linux'
    ? `"$(cut -d' ' -f22 /proc/$1/stat 2>/dev/null)"`
    : `"$(ps -o lstart= -p $1 2>/dev/null | sed 's/^ *//; s/ *$//')"`;

/**
 * `read` returns when the pipe closes. For a while, as long as the server runs, the state file is then watched for another owner,
 * who has a watchdog of its own. By the end of it the number may belong to another process, which must live.
 */
const script = `read -r _; n=$5
while [ "$n" -gt 0 ] && [ ${startInShell} = "$2" ]; do
  grep -qF "$4" "$3" || exit 0
  sleep 1; n=$((n - 1))
done
[ ${startInShell} = "$2" ] && kill -TERM $1`;

/** Seconds that a server may wait for an owner that is started again. */
export interface Grace {
  readonly graceSeconds: number;
}

/**
 * Ends the server when the pipe from this process closes, lest the server outlive an owner that was killed; where the
 * owner is started again, not before it had time to take over.
 */
export const watch = (server: ProcessIdentity, stateFile: string, { graceSeconds }: Grace): ChildProcess => {
  const owner = JSON.stringify(identityOf(process.pid));
  const watched = [String(server.pid), server.startedAt, stateFile, owner, String(graceSeconds)];
  const watching = spawn('/bin/sh', ['-c', script, 'watchdog', ...watched], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watching.unref();
  (watching.stdin as unknown as { unref?: () => void }).unref?.();
  return watching;
};
