import type { Driver } from 'neo4j-driver';
import type { Image } from '../../src/projection/image.js';
import type { OpenStore } from '../../src/store/open-store.js';

/** Everything that answers, on one graph. */
export interface Sides {
  readonly open: OpenStore;
  readonly driver: Driver;
  readonly image: Image;
  /** Address of our server. */
  readonly own: string;
  /** Address of @neo4j/graphql; absent where it could not be had. */
  readonly other?: string;
}
