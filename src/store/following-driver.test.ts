import { expect, test } from 'vitest';
import { renewImport } from '../../cypher/queries.gen.js';
import { driverStore } from './driver-store.js';
import { followingDriver } from './following-driver.js';
import { freePort } from './managed/free-port.js';
import type { ManagedServer } from './managed/managed-server.js';

const nobodyAt = (port: number) => ({ port, password: 'x' }) as ManagedServer;

test('a change under way while the server comes back on another port is told as unavailable', async () => {
  const driver = followingDriver(nobodyAt(await freePort()));
  const store = driverStore(driver, 'neo4j');
  const changed = store.run(renewImport, { token: 'new', previous: 'old' });
  driver.follow(nobodyAt(await freePort()));
  await expect(changed).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await store.close();
});
