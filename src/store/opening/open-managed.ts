import { existsSync } from 'node:fs';
import type { Config } from '../../config/config.js';
import { driverStore } from '../driver-store.js';
import { followingDriver } from '../following-driver.js';
import { graphMoment } from '../graph-moment.js';
import { addressOf } from '../managed/address-of.js';
import { awaitServer } from '../managed/await-server.js';
import { type SealedGraph, sealedGraph } from '../managed/check/store-seal.js';
import { freeMegabytes } from '../managed/free-megabytes.js';
import { keepAlive } from '../managed/keep-alive.js';
import type { Layout } from '../managed/layout.js';
import { ensureServer, type ManagedServer } from '../managed/managed-server.js';
import { leastMegabytesToStart } from '../managed/require-room.js';
import { roomStore } from '../managed/room-store.js';
import type { Progress } from '../progress.js';
import { searchIndexesAnswer } from '../search-indexes.js';
import type { Store } from '../store.js';
import { structureKey } from '../structure-key.js';
import { answers } from './answers.js';
import { bringUpToDate } from './bring-up-to-date.js';
import type { OpeningWay, OpenStore } from './opened-store.js';

/** Seconds that the server waits for a process that is started again. */
const restartSeconds = 60;

/** Makes what finds the server: where it is kept by this process, it is started. */
const finderOf = (config: Config, layout: Layout, progress: Progress, { joins }: OpeningWay) => {
  const graceSeconds = config.supervised ? restartSeconds : 0;
  return (isTrusted: boolean): Promise<ManagedServer> =>
    joins ? awaitServer(layout) : ensureServer(layout, progress, { graceSeconds, isTrusted });
};

/** What the graph is like that is about to be closed; absent where the server does not say it at once. */
const closingGraph = async (store: Store): Promise<SealedGraph | undefined> => {
  if (!(await answers(store))) return undefined;
  const [moment, whole] = await Promise.all([graphMoment(store), searchIndexesAnswer(store)]).catch(() => []);
  if (moment?.key === undefined) return undefined;
  return { key: moment.key, structure: whole ? structureKey() : '' };
};

/** Opens the server of this home; it is started where none runs, and kept alive. */
export const openManaged = async (
  config: Config,
  layout: Layout,
  progress: Progress,
  way: OpeningWay,
): Promise<OpenStore> => {
  const { joins, onQuery } = way;
  const find = finderOf(config, layout, progress, way);
  // Before the server starts, which breaks the seal.
  const stands = joins || sealedGraph(layout)?.structure === structureKey();
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
  const close = async () =>
    joins ? leave() : endWith(async () => watch.stop(server.own ? await closingGraph(store) : undefined));
  try {
    if (!stands) await bringUpToDate(store);
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
