import type { Driver } from 'neo4j-driver';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';

/** Everything that answers, on one graph. */
export interface Sides {
  readonly open: OpenStore;
  readonly driver: Driver;
  readonly snapshot: Snapshot;
  /** Address of our server. */
  readonly own: string;
  /** Address of @neo4j/graphql; absent where it could not be had. */
  readonly other?: string;
}
