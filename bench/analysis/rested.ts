import { setTimeout } from 'node:timers/promises';

/** Looks at a server every two seconds, for two minutes at most. */
const [lookMs, looks] = [2_000, 60];
/** Share of a core below which a server rests. */
const restingShare = 0.05;

const cpuSeconds = async (url: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
};

/** Waits until a server has done what it works out ahead of the first questions. */
export const rested = async (url: string): Promise<void> => {
  let before = await cpuSeconds(url);
  for (let look = 0; look < looks; look++) {
    await setTimeout(lookMs);
    const now = await cpuSeconds(url);
    if (now - before < (restingShare * lookMs) / 1_000) return;
    before = now;
  }
};
