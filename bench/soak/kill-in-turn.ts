import { setTimeout as pause } from 'node:timers/promises';
import type { SoakedServer } from './soaked-server.js';

/** Waits so long, or until it is over. */
export const pauseWhile = async (going: () => boolean, milliseconds: number): Promise<void> => {
  for (let waited = 0; waited < milliseconds && going(); waited += 500) await pause(500);
};

/** Kills the API and Neo4j in turn, each time once all answers again; gives how often, and the longest way back. */
export const killInTurn = async (server: SoakedServer, everyMs: number, going: () => boolean) => {
  const killed = { api: 0, neo4j: 0, longestSeconds: 0 };
  for (let turn = 0; ; turn++) {
    await pauseWhile(going, everyMs);
    if (!going()) return killed;
    const which = turn % 2 === 0 ? 'api' : 'neo4j';
    const begun = performance.now();
    server.kill(which);
    killed[which] += 1;
    await pause(1_000);
    await server.untilReady();
    killed.longestSeconds = Math.max(killed.longestSeconds, (performance.now() - begun) / 1000);
  }
};
