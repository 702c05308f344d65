import { expect, test } from 'vitest';
import { graphState, recordMigration } from '../../../cypher/queries.gen.js';
import { DiskFullError } from '../disk-full-error.js';
import type { Store } from '../store.js';
import { StoreError } from '../store-error.js';
import { roomStore } from './room-store.js';

/** A store over a server that may have given up, on a disk with some room. */
const setUp = () => {
  const state = { free: 1_000, words: '', gaveUp: 0 };
  const answer = async (): Promise<never[]> => {
    if (state.words) throw new StoreError('INTERNAL', 'q', new Error(state.words));
    return [];
  };
  const store: Store = {
    run: answer,
    each: async () => void (await answer()),
    transaction: async (_mode, work) => work(answer),
    schema: async () => undefined,
    close: async () => undefined,
  };
  const room = {
    freeMegabytes: () => state.free,
    gaveUp: () => {
      state.gaveUp += 1;
    },
  };
  return { state, store: roomStore(store, room) };
};
const migration = { number: 1, name: 'a', checksum: 'b', appliedAt: 'c' };

test('with room, changes are made and questions answered', async () => {
  const { store } = setUp();
  expect(await store.run(recordMigration, migration)).toEqual([]);
  expect(await store.transaction('write', async () => 1)).toBe(1);
});

test('without room changes are refused with what is free and what is needed, and questions are answered', async () => {
  const { state, store } = setUp();
  state.free = 7;
  const refusals = [store.run(recordMigration, migration), store.transaction('write', async () => 1)];
  for (const refused of refusals) {
    const error = (await refused.catch((thrown: unknown) => thrown)) as DiskFullError;
    expect(error).toBeInstanceOf(DiskFullError);
    expect(error.text.en).toContain('7 MB are free, 100 MB are needed');
    expect(error.text.zh).toContain('剩余7 MB');
  }
  expect(await store.run(graphState, {})).toEqual([]);
  expect(await store.transaction('read', async () => 1)).toBe(1);
  state.free = 200;
  expect(await store.transaction('write', async () => 2)).toBe(2);
});

test('a server that gave its database up is told of, and is unavailable where room was made meanwhile', async () => {
  const { state, store } = setUp();
  state.words = 'The database has encountered a critical error, and needs to be restarted.';
  state.free = 0;
  await expect(store.run(graphState, {})).rejects.toMatchObject({ code: 'DISK_FULL' });
  state.free = 500;
  await expect(store.run(graphState, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(state.gaveUp).toBe(2);
});

test('any other failure stays what it is', async () => {
  const { state, store } = setUp();
  state.words = 'something else';
  await expect(store.run(graphState, {})).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(state.gaveUp).toBe(0);
});
