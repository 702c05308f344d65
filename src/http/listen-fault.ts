import { UnusableError } from '../store/unusable-error.js';

/** Address to be listened on. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Says in words why an address cannot be listened on; other failures as they are. */
export const listenFault = (error: unknown, { host, port }: Address): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new UnusableError(`Port ${port} on ${host} is taken: stop what uses it or set PORT to another.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new UnusableError(
      `HOST ${host} is no address of this machine: set HOST to one, such as 127.0.0.1.`,
    );
  if (code === 'EACCES')
    return new UnusableError(`Port ${port} may not be used by this user: set PORT above 1024.`);
  return error;
};
