import type { Progress } from '../progress.js';
import type { SealedGraph } from './check/store-seal.js';
import type { ManagedServer } from './managed-server.js';

const lookEveryMs = 500;
/** A start that failed (disk full, Java removed) is not tried again at once. */
const afterFailureMs = 10_000;

/** Managed server that is started again whenever it is gone. */
export interface KeptServer {
  readonly current: () => ManagedServer;
  /** Stops looking, and ends the server; `graph` is what is known of it at that moment. */
  readonly stop: (graph?: SealedGraph) => Promise<void>;
  /** Ends a server that has given its database up, so that it is started again; waits for room on its disk. */
  readonly renew: () => void;
  /** Stops looking, and lets the server go on. */
  readonly leave: () => Promise<void>;
}

/** Facts of the home of a server. */
interface KeptFacts {
  readonly progress: Progress;
  /** True where its disk has room for a start. */
  readonly hasRoom: () => boolean;
  /** True while a command holds its files. */
  readonly isHeld: () => boolean;
}

/** Whoever notices first starts the server again; other processes on the same home attach to it. */
export const keepAlive = (
  initial: ManagedServer,
  restart: () => Promise<ManagedServer>,
  { progress, hasRoom, isHeld }: KeptFacts,
): KeptServer => {
  let server = initial;
  let restarting: Promise<void> | undefined;
  let notBefore = 0;
  let ending: Promise<void> | undefined;
  const begin = async (): Promise<void> => {
    progress(
      isHeld()
        ? 'Neo4j has ended, and another command holds its files: waiting for it'
        : 'Neo4j has ended: starting it again',
    );
    try {
      server = await restart();
      progress('Neo4j answers again');
    } catch (error) {
      progress(`Neo4j did not start again: ${(error as Error).message}`);
      notBefore = Date.now() + afterFailureMs;
    }
    restarting = undefined;
  };
  const end = async (): Promise<void> => {
    progress('Neo4j has given its database up: ending it, to start it again');
    await server.end();
    ending = undefined;
  };
  const renew = (): void => {
    if (!ending && !restarting && server.alive() && hasRoom()) ending = end();
  };
  const look = (): void => {
    if (!restarting && !server.alive() && Date.now() >= notBefore) restarting = begin();
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  const leave = async (): Promise<void> => {
    clearInterval(timer);
    await ending;
    await restarting;
  };
  return {
    current: () => server,
    renew,
    leave,
    stop: async (graph) => {
      await leave();
      await server.stop(graph);
    },
  };
};
