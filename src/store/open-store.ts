import type { Config } from '../config/config.js';
import type { QueryListener } from './driver-store.js';
import { type GraphMoment, momentOfKey } from './graph-moment.js';
import { sealedGraph } from './managed/check/store-seal.js';
import { type Layout, layoutOf } from './managed/layout.js';
import { openExternal } from './opening/open-external.js';
import { openManaged } from './opening/open-managed.js';
import type { OpeningWay, OpenStore, StoreOpening } from './opening/opened-store.js';
import type { Progress } from './progress.js';

const managedLayout = ({ home, jarsHome, neo4jMemory }: Config): Layout =>
  layoutOf(home, jarsHome, neo4jMemory);

const open = (config: Config, progress: Progress, way: OpeningWay): Promise<OpenStore> =>
  config.neo4j ? openExternal(config.neo4j, way) : openManaged(config, managedLayout(config), progress, way);

/** Opens the server named by NEO4J_URI, or else the managed one; its structure is brought up to date. */
export const openStore = (config: Config, progress: Progress, onQuery?: QueryListener): Promise<OpenStore> =>
  open(config, progress, { joins: false, onQuery });

/** Opens the same server beside the process that keeps it. */
export const joinStore = (config: Config): Promise<OpenStore> =>
  open(config, () => undefined, { joins: true });

/** Whoever waits for the store hears of a failure, which may be later. */
const openingOf = (opened: Promise<OpenStore>, closedAt?: GraphMoment): StoreOpening => {
  opened.catch(() => undefined);
  return { opened, closedAt };
};

/** Begins to open the store, and tells meanwhile in which state a managed graph was closed. */
export const beginOpening = (config: Config, progress: Progress, onQuery?: QueryListener): StoreOpening => {
  // Before the server starts, which breaks the seal.
  const sealed = config.neo4j ? undefined : sealedGraph(managedLayout(config));
  const closedAt = sealed && momentOfKey(sealed.key);
  return openingOf(openStore(config, progress, onQuery), closedAt);
};

/** Begins to open the store beside the process that keeps it. */
export const beginJoining = (config: Config): StoreOpening => openingOf(joinStore(config));
