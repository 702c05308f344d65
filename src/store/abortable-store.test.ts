import { expect, test } from 'vitest';
import { serverAlive } from '../../cypher/queries.gen.js';
import { abortableStore } from './abortable-store.js';
import { GivenUpError } from './given-up-error.js';
import type { Store } from './store.js';

/** A store that writes down whether what it was given was committed. */
const noting = () => {
  const noted: string[] = [];
  const store: Store = {
    run: async () => [],
    each: async () => undefined,
    transaction: async (_mode, work) => {
      const result = await work(async (query) => {
        noted.push(query.name);
        return [];
      });
      noted.push('committed');
      return result;
    },
    schema: async () => undefined,
    close: async () => undefined,
  };
  return { store, noted };
};

test('a change that is wanted to its end is committed', async () => {
  const { store, noted } = noting();
  const wanted = abortableStore(store, new AbortController().signal);
  expect(await wanted.transaction('write', async (run) => (await run(serverAlive, {})).length)).toBe(0);
  expect(noted).toEqual(['serverAlive', 'committed']);
});

test('a change is given up before its next query, and before it is committed', async () => {
  const { store, noted } = noting();
  const abort = new AbortController();
  const unwanted = abortableStore(store, abort.signal);
  const last = unwanted.transaction('write', async (run) => {
    await run(serverAlive, {});
    abort.abort();
  });
  await expect(last).rejects.toThrow(GivenUpError);
  const next = unwanted.transaction('write', async (run) => run(serverAlive, {}));
  await expect(next).rejects.toThrow(GivenUpError);
  expect(noted).toEqual(['serverAlive']);
});
