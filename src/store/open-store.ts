import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { serverAlive } from '../../cypher/queries.gen.js';
import type { Config, ExternalNeo4j } from '../config/config.js';
import { driverStore, type QueryListener } from './driver-store.js';
import { followingDriver } from './following-driver.js';
import { addressOf } from './managed/address-of.js';
import { awaitServer } from './managed/await-server.js';
import { freeMegabytes } from './managed/free-megabytes.js';
import { keepAlive } from './managed/keep-alive.js';
import { type Layout, layoutOf } from './managed/layout.js';
import { ensureServer, type ManagedServer } from './managed/managed-server.js';
import { leastMegabytesToStart } from './managed/require-room.js';
import { roomStore } from './managed/room-store.js';
import { migrate } from './migrate.js';
import { openDriver } from './open-driver.js';
import type { Progress } from './progress.js';
import { buildSearchIndexes } from './search-indexes.js';
import type { Store } from './store.js';
import { StoreError, toStoreError } from './store-error.js';
import { UnusableError } from './unusable-error.js';

/** Open store with the facts of the server behind it. */
export interface OpenStore {
  readonly store: Store;
  /** Address of the server, without its password. */
  readonly uri: string;
  readonly password: string;
  readonly managed: boolean;
  /** True while the server answers. */
  ready(): Promise<boolean>;
  /** Closes the store, and ends the server where this process started it. */
  close(): Promise<void>;
  /** Closes the store, and leaves the server to the next process on this home. */
  leave(): Promise<void>;
}

const patienceMs = 2_000;

/** Seconds that the server waits for a process that is started again. */
const restartSeconds = 60;

/** Asked once and not waited for: retries of the driver would hide that the server is away. */
const answers = async (store: Store): Promise<boolean> => {
  const asked = store.run(serverAlive, {}, { timeoutMs: patienceMs }).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, pause(patienceMs, false, { ref: false })]);
};

const bringUpToDate = async (store: Store): Promise<void> => {
  await migrate(store);
  await buildSearchIndexes(store);
};

const unreachable = (uri: string, error: unknown): unknown => {
  if (!(error instanceof StoreError)) return error;
  if (/DatabaseNotFound/.test(String((error.cause as { code?: string } | undefined)?.code)))
    return new UnusableError(`Neo4j at ${uri} has no database of that name: correct NEO4J_DATABASE.`);
  if (error.code === 'UNAVAILABLE')
    return new UnusableError(`No Neo4j answers at ${uri}: start it, or correct NEO4J_URI.`);
  if (error.code === 'DENIED')
    return new UnusableError(`Neo4j at ${uri} refuses NEO4J_USER and NEO4J_PASSWORD: correct them.`);
  return error;
};

/** Asks once, so that a wrong address or password is told within seconds. */
const requireConnection = async (driver: Driver): Promise<void> => {
  try {
    await driver.verifyConnectivity();
  } catch (error) {
    throw toStoreError('connect', error);
  }
};

const openExternal = async (address: ExternalNeo4j, { joins, onQuery }: Opening): Promise<OpenStore> => {
  const driver = openDriver(address);
  const store = driverStore(driver, address.database, onQuery);
  try {
    await requireConnection(driver);
    if (!joins) await bringUpToDate(store);
  } catch (error) {
    await store.close();
    throw unreachable(address.uri, error);
  }
  return {
    store,
    uri: address.uri,
    password: address.password,
    managed: false,
    ready: () => answers(store),
    close: () => store.close(),
    leave: () => store.close(),
  };
};

interface Opening {
  /** True where another process keeps the server and its structure: nothing is started, migrated or ended. */
  readonly joins: boolean;
  readonly onQuery?: QueryListener | undefined;
}

/** Makes what finds the server: where it is kept by this process, it is started. */
const finderOf = (config: Config, layout: Layout, progress: Progress, { joins }: Opening) => {
  const graceSeconds = config.supervised ? restartSeconds : 0;
  return (isTrusted: boolean): Promise<ManagedServer> =>
    joins ? awaitServer(layout) : ensureServer(layout, progress, { graceSeconds, isTrusted });
};

const openManaged = async (config: Config, progress: Progress, opening: Opening): Promise<OpenStore> => {
  const { joins, onQuery } = opening;
  const layout = layoutOf(config.home, config.jarsHome, config.neo4jMemory);
  const find = finderOf(config, layout, progress, opening);
  const server = await find(false);
  const driver = followingDriver(server);
  const restart = async () => {
    const again = await find(true);
    driver.follow(again);
    return again;
  };
  const hasRoom = () => freeMegabytes(layout) >= leastMegabytesToStart;
  const isHeld = () => existsSync(layout.lock);
  const watch = keepAlive(server, restart, { progress, hasRoom, isHeld });
  const room = { freeMegabytes: () => freeMegabytes(layout), gaveUp: watch.renew };
  const store = roomStore(driverStore(driver, 'neo4j', onQuery), room);
  const endWith = async (endServer: () => Promise<void>) => {
    await endServer();
    await store.close();
  };
  // A start that another process is at is not waited for.
  const leave = async () => endWith(async () => (joins ? void watch.leave() : watch.leave()));
  const close = async () => (joins ? leave() : endWith(watch.stop));
  try {
    if (!joins) await bringUpToDate(store);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    store,
    uri: addressOf(server).uri,
    password: server.password,
    managed: true,
    ready: async () => watch.current().alive() && (await answers(store)),
    close,
    leave,
  };
};

const open = (config: Config, progress: Progress, opening: Opening): Promise<OpenStore> =>
  config.neo4j ? openExternal(config.neo4j, opening) : openManaged(config, progress, opening);

/** Opens the server named by NEO4J_URI, or else the managed one; its structure is brought up to date. */
export const openStore = (config: Config, progress: Progress, onQuery?: QueryListener): Promise<OpenStore> =>
  open(config, progress, { joins: false, onQuery });

/** Opens the same server beside the process that keeps it. */
export const joinStore = (config: Config): Promise<OpenStore> =>
  open(config, () => undefined, { joins: true });
