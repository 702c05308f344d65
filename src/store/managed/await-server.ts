import { setTimeout as pause } from 'node:timers/promises';
import { UnusableError } from '../unusable-error.js';
import { awaitBolt } from './await-bolt.js';
import type { Layout } from './layout.js';
import { handleOf, type ManagedServer } from './managed-server.js';
import { ownPassword } from './password.js';
import { isRunning } from './process-identity.js';
import { runningState } from './server-state.js';

const longestMs = 60_000;
const everyMs = 200;

/** Attaches to the server that another process keeps on this home, as soon as it answers; starts none. */
export const awaitServer = async (layout: Layout): Promise<ManagedServer> => {
  for (let waited = 0; waited < longestMs; waited += everyMs) {
    const state = runningState(layout);
    const ended = () => !state || !isRunning(state.server);
    if (state && (await awaitBolt(state.port, ownPassword(layout.password), ended)))
      return handleOf(layout, state, false);
    await pause(everyMs);
  }
  throw new UnusableError('No Neo4j of this home answers.');
};
