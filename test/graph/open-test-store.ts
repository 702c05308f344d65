import { inject } from 'vitest';
import { driverStore } from '../../src/store/driver-store.js';
import { openDriver } from '../../src/store/open-driver.js';
import type { Store } from '../../src/store/store.js';

/** A store over the server of this run. */
export const openTestStore = (): Store =>
  driverStore(openDriver({ ...inject('neo4j'), database: 'neo4j' }), 'neo4j');

/** Delete every node but the record of migrations. */
export const emptyGraph = (store: Store): Promise<void> =>
  store.schema('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
