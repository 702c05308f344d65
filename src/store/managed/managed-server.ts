import { mkdirSync } from 'node:fs';
import type { Progress } from '../progress.js';
import { awaitBolt } from './await-bolt.js';
import { withFileLock } from './file-lock.js';
import { freePort } from './free-port.js';
import { ensureJars } from './jars.js';
import type { Layout } from './layout.js';
import { ownPassword } from './password.js';
import { identityOf, isRunning } from './process-identity.js';
import { requireRoom } from './require-room.js';
import { readState, runningState, type ServerState, writeState } from './server-state.js';
import { spawnServer } from './spawn-server.js';
import { startFailure } from './start-failure.js';
import { stopServer } from './stop-server.js';

/** A server that answers; `own` where this process started it and therefore ends it. */
export interface ManagedServer {
  readonly port: number;
  readonly password: string;
  readonly own: boolean;
  readonly alive: () => boolean;
  readonly stop: () => Promise<void>;
}

const handle = (layout: Layout, state: ServerState, own: boolean): ManagedServer => ({
  port: state.port,
  password: ownPassword(layout.password),
  own,
  alive: () => isRunning(state.server),
  stop: async () => {
    if (own) await stopServer(state.server);
  },
});

const start = async (layout: Layout, progress: Progress): Promise<ManagedServer> => {
  await ensureJars(layout, progress);
  requireRoom(layout);
  progress('Starting Neo4j');
  const begun = new Date();
  const port = await freePort(readState(layout)?.port);
  const child = spawnServer(layout, port);
  const state = { server: identityOf(child.pid ?? -1), owner: identityOf(process.pid), port };
  writeState(layout, state);
  try {
    const ended = () => !isRunning(state.server);
    if (!(await awaitBolt(port, ownPassword(layout.password), ended))) throw startFailure(layout, begun);
    return handle(layout, state, true);
  } catch (error) {
    await stopServer(state.server);
    throw error;
  }
};

/** A server whose owner is gone is on its way out (its watchdog ends it): wait for that rather than lean on it. */
const attach = async (layout: Layout, state: ServerState): Promise<ManagedServer | undefined> => {
  if (!isRunning(state.owner)) await stopServer(state.server);
  const password = ownPassword(layout.password);
  const ended = () => !isRunning(state.server);
  return (await awaitBolt(state.port, password, ended)) ? handle(layout, state, false) : undefined;
};

/**
 * Attach to the server of this home, or start it. Two processes never start two servers on one directory: whoever
 * comes second waits for the lock and then attaches.
 */
export const ensureServer = async (layout: Layout, progress: Progress): Promise<ManagedServer> => {
  mkdirSync(layout.root, { recursive: true, mode: 0o700 });
  ownPassword(layout.password);
  return withFileLock(layout.lock, async () => {
    const running = runningState(layout);
    return (running && (await attach(layout, running))) ?? start(layout, progress);
  });
};
