import { inject } from 'vitest';
import { driverStore } from '../../src/store/driver-store.js';
import { openDriver } from '../../src/store/open-driver.js';
import type { Store } from '../../src/store/store.js';
import type { TestServer } from './setup.js';

/** The server of this worker: no other file uses it while this one runs. */
export const testServer = (): TestServer =>
  inject('servers')[Number(process.env.VITEST_POOL_ID) - 1] as TestServer;

/** A store over the server of this worker. */
export const openTestStore = (): Store =>
  driverStore(openDriver({ ...testServer(), database: 'neo4j' }), 'neo4j');

/** Delete every node but the record of migrations. */
export const emptyGraph = (store: Store): Promise<void> =>
  store.schema('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
