import { createServer } from 'node:net';
import { type Address, listenFault } from './listen-fault.js';

/** Listens for a moment, so that a port that is taken is told before anything is started. */
export const requireFreePort = (address: Address): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listenFault(error, address)));
    probe.listen({ host: address.host, port: address.port }, () => probe.close(() => resolve()));
  });
