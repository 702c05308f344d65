import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Longest times in milliseconds: until health, readiness or metrics answered, and that the event loop was late. */
export interface Watched {
  readonly healthMs: number;
  readonly lagMs: number;
}

const script = fileURLToPath(new URL('./probe-worker.ts', import.meta.url));

/** Watches a server from a process of its own, which the clients of a load do not hold up. */
export const probe = (url: string): (() => Promise<Watched>) => {
  const child = fork(script, [url], { execArgv: ['--import', 'tsx'] });
  return async () => {
    child.send('end');
    const [watched] = (await once(child, 'message')) as [Watched];
    return watched;
  };
};
