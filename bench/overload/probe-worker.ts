import { setTimeout as pause } from 'node:timers/promises';
import { statusOf } from './load.js';

/** Asks for health, readiness and metrics in turn, each time on a connection of its own, until it is told to end. */
const everyMs = 50;
const paths = ['/healthz', '/readyz', '/metrics'];
const url = process.argv[2] ?? '';
const times: number[] = [];
let going = true;
process.once('message', () => {
  going = false;
});
for (let i = 0; going; i++) {
  const sent = performance.now();
  await statusOf(undefined, { url, path: paths[i % paths.length] ?? '/healthz' });
  times.push(performance.now() - sent);
  await pause(everyMs);
}
process.send?.(times, () => process.disconnect());
