import { setTimeout as pause } from 'node:timers/promises';
import { answerOf } from './load.js';
import type { Watched } from './probe.js';

/** Asks for health, readiness and metrics in turn, each time on a connection of its own, until it is told to end. */
const everyMs = 50;
const paths = ['/healthz', '/readyz', '/metrics'];
const url = process.argv[2] ?? '';
let going = true;
process.once('message', () => {
  going = false;
});
let [healthMs, lagMs] = [0, 0];
for (let i = 0; going; i++) {
  const sent = performance.now();
  const { text } = await answerOf(undefined, { url, path: paths[i % paths.length] ?? '/healthz' });
  healthMs = Math.max(healthMs, performance.now() - sent);
  const lag = text.match(/^nodejs_eventloop_lag_max_seconds (\S+)$/m)?.[1];
  if (lag) lagMs = Math.max(lagMs, Number(lag) * 1000);
  await pause(everyMs);
}
process.send?.({ healthMs, lagMs } satisfies Watched, () => process.disconnect());
