import type { Progress } from '../progress.js';
import type { ManagedServer } from './managed-server.js';

const lookEveryMs = 500;
/** A start that failed (disk full, Java removed) is not tried again at once. */
const afterFailureMs = 10_000;

/** Managed server that is started again whenever it is gone. */
export interface KeptServer {
  readonly current: () => ManagedServer;
  readonly stop: () => Promise<void>;
  /** Stops looking, and lets the server go on. */
  readonly leave: () => Promise<void>;
}

/** Whoever notices first starts the server again; other processes on the same home attach to it. */
export const keepAlive = (
  initial: ManagedServer,
  restart: () => Promise<ManagedServer>,
  progress: Progress,
): KeptServer => {
  let server = initial;
  let restarting: Promise<void> | undefined;
  let notBefore = 0;
  const begin = async (): Promise<void> => {
    progress('Neo4j has ended: starting it again');
    try {
      server = await restart();
      progress('Neo4j answers again');
    } catch (error) {
      progress(`Neo4j did not start again: ${(error as Error).message}`);
      notBefore = Date.now() + afterFailureMs;
    }
    restarting = undefined;
  };
  const look = (): void => {
    if (!restarting && !server.alive() && Date.now() >= notBefore) restarting = begin();
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  const leave = async (): Promise<void> => {
    clearInterval(timer);
    await restarting;
  };
  return {
    current: () => server,
    leave,
    stop: async () => {
      await leave();
      await server.stop();
    },
  };
};
