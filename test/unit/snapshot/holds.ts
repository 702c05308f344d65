import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds for which nobody should have to wait. */
const holdMs = 50;

/** Where Linux says for how long the main thread has run, in nanoseconds; the collector’s own threads are not in it. */
const schedule = '/proc/self/schedstat';

const ownMs: () => number = existsSync(schedule)
  ? () => Number(readFileSync(schedule, 'latin1').split(' ')[0]) / 1e6
  : () => performance.now();

/**
 * Counts the turns of the event loop, while some work goes on, for which the thread runs more than 50 ms. What others of
 * the machine take meanwhile is not counted, where the system tells.
 */
export const holdsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  let holds = 0;
  let last = ownMs();
  const look = (): void => {
    const now = ownMs();
    if (now - last > holdMs) holds++;
    last = now;
    turn = setImmediate(look);
  };
  let turn = setImmediate(look);
  await work();
  await new Promise(setImmediate);
  clearImmediate(turn);
  return holds;
};
