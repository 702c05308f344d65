import { DiskFullError } from '../disk-full-error.js';
import type { Store } from '../store.js';
import { StoreError } from '../store-error.js';

/** Below this a change may fill the disk while Neo4j writes it, upon which it gives its database up. */
const leastMegabytesToWrite = 100;

/** What happens of the disk and the server behind a store. */
export interface Room {
  readonly freeMegabytes: () => number;
  /** Told when the server has given its database up, and must be started again. */
  readonly gaveUp: () => void;
}

/** Words of a server that writes no more, whatever it is asked, until it is started again. */
const gaveUp = /needs to be restarted|Could not append transaction|No space left on device/;

const wordsOf = ({ cause }: StoreError): string => (cause instanceof Error ? cause.message : String(cause));

/**
 * Makes a store that refuses changes while the disk has no room for them, so that the server never meets a full disk and
 * goes on answering; where it did meet one, its failures say so.
 */
export const roomStore = (store: Store, room: Room): Store => {
  const requireRoom = (query: string): void => {
    const free = room.freeMegabytes();
    if (free < leastMegabytesToWrite) throw new DiskFullError(query, free, leastMegabytesToWrite);
  };
  const explain = (error: unknown): unknown => {
    if (!(error instanceof StoreError) || !gaveUp.test(wordsOf(error))) return error;
    room.gaveUp();
    const free = room.freeMegabytes();
    return free < leastMegabytesToWrite
      ? new DiskFullError(error.query, free, leastMegabytesToWrite, error.cause)
      : new StoreError('UNAVAILABLE', error.query, error.cause);
  };
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explain(error);
    }
  };
  return {
    ...store,
    run: async (query, params, options) => {
      if (query.mode === 'write') requireRoom(query.name);
      return explained(store.run(query, params, options));
    },
    each: async (query, params, take, options) => explained(store.each(query, params, take, options)),
    transaction: async (mode, work) => {
      if (mode === 'write') requireRoom('transaction');
      return explained(store.transaction(mode, work));
    },
  };
};
