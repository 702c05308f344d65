import type { QueryListener } from '../driver-store.js';
import type { GraphMoment } from '../graph-moment.js';
import type { Store } from '../store.js';

/** Way to the graph, and whether it is there. */
export interface GraphAccess {
  readonly store: Store;
  /** True while the server answers. */
  ready(): Promise<boolean>;
}

/** Open store with the facts of the server behind it. */
export interface OpenStore extends GraphAccess {
  /** Address of the server, without its password. */
  readonly uri: string;
  readonly password: string;
  readonly managed: boolean;
  /** Closes the store, and ends the server where this process started it. */
  close(): Promise<void>;
  /** Closes the store, and leaves the server to the next process on this home. */
  leave(): Promise<void>;
}

/** Store that is being opened. */
export interface StoreOpening {
  /** State in which the graph was closed in order and has stayed; absent where that is not known. */
  readonly closedAt: GraphMoment | undefined;
  readonly opened: Promise<OpenStore>;
}

/** How a store is opened. */
export interface OpeningWay {
  /** True where another process keeps the server and its structure: nothing is started, migrated or ended. */
  readonly joins: boolean;
  readonly onQuery?: QueryListener | undefined;
}
