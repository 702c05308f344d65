import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./probe-worker.ts', import.meta.url));

/** Watches a server from a process of its own, which the clients of a load do not hold up; ends with milliseconds. */
export const probe = (url: string): (() => Promise<readonly number[]>) => {
  const child = fork(script, [url], { execArgv: ['--import', 'tsx'] });
  return async () => {
    child.send('end');
    const [times] = (await once(child, 'message')) as [number[]];
    return times;
  };
};
