import { afterAll, expect, test } from 'vitest';
import { migrate } from '../../../src/store/migrate.js';
import { migrationFiles } from '../../../src/store/migration-files.js';
import {
  buildSearchIndexes,
  dropSearchIndexes,
  searchIndexesAnswer,
} from '../../../src/store/search-indexes.js';
import { StoreError } from '../../../src/store/store-error.js';
import { openTestStore } from '../test-server.js';

const store = openTestStore();
afterAll(() => store.close());

const query = (text: string, mode: 'read' | 'write' = 'read') => ({
  name: 'probe',
  mode,
  params: {},
  returns: {},
  text,
});

test('migrations that were applied do not run again', async () => {
  await migrate(store);
  expect(await migrate(store)).toEqual([]);
});

test('an edited migration is refused by name, and so is one this version does not know', async () => {
  const [first, ...rest] = migrationFiles();
  const edited = [{ ...(first as NonNullable<typeof first>), checksum: 'edited' }, ...rest];
  await expect(migrate(store, edited)).rejects.toThrow(/0001-.* was edited/);
  await expect(migrate(store, [])).rejects.toThrow(/newer version/);
});

test('indexes that a load dropped are missed until they are built again', async () => {
  await dropSearchIndexes(store);
  expect(await searchIndexesAnswer(store)).toBe(false);
  await buildSearchIndexes(store);
  expect(await searchIndexesAnswer(store)).toBe(true);
});

test('failures come sorted: a timeout, a broken constraint, a fault of ours', async () => {
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: StoreError) => error.code,
    );
  const slow = query('UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n');
  expect(await codeOf(store.run(slow, {}, { timeoutMs: 200 }))).toBe('TIMEOUT');
  await store.schema("MERGE (:Chain {code: 'twice'})");
  expect(await codeOf(store.schema("CREATE (:Chain {code: 'twice'})"))).toBe('CONFLICT');
  await store.schema("MATCH (c:Chain {code: 'twice'}) DELETE c");
  expect(await codeOf(store.run(query('RETURN 1 +'), {}))).toBe('INTERNAL');
});

test('a transaction happens whole or not at all, and a reader cannot write', async () => {
  const write = query("CREATE (:Source {code: 'half'})", 'write');
  await expect(
    store.transaction('write', async (run) => {
      await run(write, {});
      throw new Error('changed my mind');
    }),
  ).rejects.toBeInstanceOf(StoreError);
  expect(await store.run(query("MATCH (s:Source {code: 'half'}) RETURN count(*) AS n"), {})).toEqual([
    { n: 0 },
  ]);
  await expect(store.run({ ...write, mode: 'read' }, {})).rejects.toBeInstanceOf(StoreError);
});
