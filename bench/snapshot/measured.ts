import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Measured<T> {
  readonly value: T;
  readonly ms: number;
  /** The longest time for which no other request could go on. */
  readonly blockedMs: number;
}

/** Do something, and say how long it took and how long it held up everything else. */
export const measured = async <T>(work: () => Promise<T> | T): Promise<Measured<T>> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.reset();
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  return { value, ms, blockedMs: delay.max / 1e6 };
};
