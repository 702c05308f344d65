import { createServer } from 'node:net';

const listenOnce = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/**
 * Finds the port used last time where it is still free, so that a restarted server is found again; else any free one.
 */
export const freePort = async (preferred?: number): Promise<number> => {
  const port = (preferred ? await listenOnce(preferred) : undefined) ?? (await listenOnce(0));
  if (port === undefined) throw new Error('no free port on 127.0.0.1');
  return port;
};
