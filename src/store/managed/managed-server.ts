import { mkdirSync } from 'node:fs';
import type { Progress } from '../progress.js';
import { awaitBolt } from './await-bolt.js';
import { requireWhole } from './check/require-whole.js';
import { breakSeal, hasStore, isSealed, type SealedGraph } from './check/store-seal.js';
import { withFileLock } from './file-lock.js';
import { freePort } from './free-port.js';
import { ensureJars } from './jars/ensure-jars.js';
import { writeServerConfig } from './java-command.js';
import type { Layout } from './layout.js';
import { ownPassword } from './password.js';
import { identityOf, isRunning } from './process-identity.js';
import { requireRoom } from './require-room.js';
import { readState, runningState, type ServerState, writeState } from './server-state.js';
import { type SpawnOptions, spawnServer } from './spawn-server.js';
import { startFailure } from './start-failure.js';
import { stopServer } from './stop-server.js';
import { type Grace, watch } from './watchdog.js';

/** What is known of a start. */
export interface StartOptions extends SpawnOptions {
  /** True where this process saw the last server end: its machine went on, and lost nothing that was written. */
  readonly isTrusted?: boolean;
}

/** Server that answers; `own` where this process started it and therefore ends it. */
export interface ManagedServer {
  readonly port: number;
  readonly password: string;
  readonly own: boolean;
  readonly alive: () => boolean;
  /** Ends the server where it is `own`; `graph` is what is known of its graph at that moment. */
  readonly stop: (graph?: SealedGraph) => Promise<void>;
  /** Ends the server, whoever started it. */
  readonly end: () => Promise<void>;
}

/** Makes the handle of a running server. */
export const handleOf = (layout: Layout, state: ServerState, own: boolean): ManagedServer => ({
  port: state.port,
  password: ownPassword(layout.password),
  own,
  alive: () => isRunning(state.server),
  end: async () => stopServer(layout, state.server),
  stop: async (graph) => {
    if (own) await stopServer(layout, state.server, graph);
  },
});

const open = async (layout: Layout, progress: Progress, options: SpawnOptions): Promise<ManagedServer> => {
  breakSeal(layout);
  progress('Starting Neo4j');
  const begun = new Date();
  const port = await freePort(readState(layout)?.port);
  const child = await spawnServer(layout, port, options);
  const server = identityOf(child.pid ?? -1);
  const state = { server, owner: identityOf(process.pid), port, isAwaited: options.graceSeconds > 0 };
  writeState(layout, state);
  try {
    const ended = () => !isRunning(state.server);
    if (!(await awaitBolt(port, ownPassword(layout.password), ended))) throw startFailure(layout, begun);
    return handleOf(layout, state, true);
  } catch (error) {
    await stopServer(layout, state.server);
    throw error;
  }
};

/**
 * Starts a server. A store that was not closed in order, or that is not as it was then, is checked first; what a server
 * that was killed left is recovered before that, by a server.
 */
const start = async (
  layout: Layout,
  progress: Progress,
  { isTrusted = false, ...grace }: StartOptions,
): Promise<ManagedServer> => {
  await ensureJars(layout, progress);
  requireRoom(layout);
  if (!isTrusted && hasStore(layout) && !isSealed(layout)) {
    progress('Checking the store of Neo4j: it was not closed in order');
    writeServerConfig(layout, readState(layout)?.port ?? 7687);
    const recover = async () => (await open(layout, progress, grace)).end();
    await requireWhole(layout, recover);
  }
  return open(layout, progress, grace);
};

/** Takes over a server whose owner is gone and whose watchdog waits for the next. */
const adopt = (layout: Layout, { server, port }: ServerState, grace: Grace): ServerState => {
  const state = { server, owner: identityOf(process.pid), port, isAwaited: true };
  writeState(layout, state);
  watch(server, layout.state, grace);
  return state;
};

/**
 * Attaches to a running server. A server whose owner is gone is on its way out (its watchdog ends it), but where an
 * owner is started again: a command is then its guest, and the next owner takes it over.
 */
const attach = async (
  layout: Layout,
  running: ServerState,
  grace: Grace,
): Promise<ManagedServer | undefined> => {
  const isWaiting = grace.graceSeconds === 0 && running.isAwaited === true;
  const orphaned = !isRunning(running.owner) && !isWaiting;
  if (orphaned && grace.graceSeconds === 0) await stopServer(layout, running.server);
  const state = orphaned && grace.graceSeconds > 0 ? adopt(layout, running, grace) : running;
  const password = ownPassword(layout.password);
  const ended = () => !isRunning(state.server);
  return (await awaitBolt(state.port, password, ended)) ? handleOf(layout, state, orphaned) : undefined;
};

/**
 * Attaches to the server of this home, or starts it. Two processes never start two servers on one directory: the
 * second waits for the lock and then attaches.
 */
export const ensureServer = async (
  layout: Layout,
  progress: Progress,
  options: StartOptions = { graceSeconds: 0 },
): Promise<ManagedServer> => {
  mkdirSync(layout.root, { recursive: true, mode: 0o700 });
  ownPassword(layout.password);
  return withFileLock(layout.lock, async () => {
    const running = runningState(layout);
    return (running && (await attach(layout, running, options))) ?? start(layout, progress, options);
  });
};
