import type { Driver } from 'neo4j-driver';
import type { ExternalNeo4j } from '../../config/config.js';
import { driverStore } from '../driver-store.js';
import { openDriver } from '../open-driver.js';
import { StoreError, toStoreError } from '../store-error.js';
import { UnusableError } from '../unusable-error.js';
import { answers } from './answers.js';
import { bringUpToDate } from './bring-up-to-date.js';
import type { OpeningWay, OpenStore } from './opened-store.js';

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

/** Opens the server that somebody else runs at this address. */
export const openExternal = async (
  address: ExternalNeo4j,
  { joins, onQuery }: OpeningWay,
): Promise<OpenStore> => {
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
