import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects garbage until something is so. A test that waits for what never comes ends by its time limit. */
export const collectUntil = async (isSo: () => boolean): Promise<void> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  while (!isSo()) {
    collect();
    await setTimeout(5);
  }
};
