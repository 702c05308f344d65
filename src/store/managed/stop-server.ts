import { setTimeout as pause } from 'node:timers/promises';
import { type SealedGraph, sealStore } from './check/store-seal.js';
import type { Layout } from './layout.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // Gone between the look and the signal: that is what was wanted.
  }
};

/**
 * Asks the server to end, waits until it has, and seals its store with what is known of its graph; it is
 * forced after 30 s, and nothing is sealed.
 */
export const stopServer = async (
  layout: Layout,
  server: ProcessIdentity,
  graph?: SealedGraph,
): Promise<void> => {
  if (!isRunning(server)) return;
  signal(server.pid, 'SIGTERM');
  for (let waited = 0; isRunning(server) && waited < 30_000; waited += 50) await pause(50);
  if (isRunning(server)) signal(server.pid, 'SIGKILL');
  else sealStore(layout, graph);
};
