import type { Driver } from 'neo4j-driver';
import { addressOf } from './managed/address-of.js';
import type { ManagedServer } from './managed/managed-server.js';
import { openDriver } from './open-driver.js';

/**
 * Makes a driver that follows its server: on the rare day that another program took the port, the server comes back
 * on another.
 */
export const followingDriver = (first: ManagedServer) => {
  let { port } = first;
  let driver = openDriver(addressOf(first));
  const follow = (server: ManagedServer): void => {
    if (server.port === port) return;
    void driver.close();
    port = server.port;
    driver = openDriver(addressOf(server));
  };
  const session: Driver['session'] = (settings) => driver.session(settings);
  return { session, close: () => driver.close(), follow };
};
