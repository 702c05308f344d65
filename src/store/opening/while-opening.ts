import type { Store } from '../store.js';
import { StoreError } from '../store-error.js';
import type { GraphAccess, OpenStore } from './opened-store.js';

/**
 * Makes a way to a graph that is being opened: what is asked of it waits until it is open, and is UNAVAILABLE where it
 * cannot be opened.
 */
export const whileOpening = (opened: Promise<OpenStore>): GraphAccess => {
  let open: OpenStore | undefined;
  const store = async (): Promise<Store> => {
    open ??= await opened.catch((error: unknown) => {
      throw new StoreError('UNAVAILABLE', 'open', error);
    });
    return open.store;
  };
  store().catch(() => undefined);
  return {
    store: {
      run: async (query, params, options) => (await store()).run(query, params, options),
      each: async (query, params, take, options) => (await store()).each(query, params, take, options),
      transaction: async (mode, work) => (await store()).transaction(mode, work),
      schema: async (statement) => (await store()).schema(statement),
      close: async () => (await store()).close(),
    },
    ready: async () => (open ? open.ready() : false),
  };
};
