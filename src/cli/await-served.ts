import { setTimeout as pause } from 'node:timers/promises';
import { servingAt } from '../http/serving/serving-file.js';
import { sayOn } from './say.js';

const say = sayOn(process.stderr);

const longestMs = 60_000;
const everyMs = 100;

const revisionAt = async (url: string): Promise<number | undefined> => {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    return Number(((await answer.json()) as { revision?: unknown }).revision ?? 0);
  } catch {
    return undefined;
  }
};

/**
 * Waits until the API that runs on this home answers from a revision, and says after how many seconds it does; after a
 * minute, that it does not yet.
 */
export const awaitServed = async (home: string, revision: string): Promise<void> => {
  const url = servingAt(home);
  if (url === undefined) return;
  const begun = Date.now();
  while (Date.now() - begun < longestMs) {
    const served = await revisionAt(url);
    if (served === undefined) return;
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    if (served >= Number(revision)) {
      say(
        `The API at ${url} serves revision ${revision} after ${seconds} s 接口已按新版本服务（${seconds}秒）`,
      );
      return;
    }
    await pause(everyMs);
  }
  say(
    `The API at ${url} does not serve revision ${revision} yet, after a minute 一分钟后接口尚未更新到新版本`,
    'warn',
  );
};
