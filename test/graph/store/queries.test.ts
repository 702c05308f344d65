import { afterAll, expect, test } from 'vitest';
import * as generated from '../../../cypher/queries.gen.js';
import type { Query } from '../../../cypher/query.js';
import type { Store } from '../../../src/store/store.js';
import { openTestStore } from '../open-test-store.js';

const store: Store = openTestStore();
afterAll(() => store.close());

type AnyQuery = Query<Record<string, unknown>, Record<string, unknown>>;

/** Queries that are meant to look at every node of a label or at all nodes. */
const scansOnPurpose = new Set<string>([]);

const explain = (query: AnyQuery) =>
  store.run<Record<string, unknown>, Record<string, unknown>>(
    { ...query, text: `EXPLAIN ${query.text}` },
    Object.fromEntries(Object.keys(query.params).map((name) => [name, null])),
  );

test.each(Object.values(generated) as unknown as AnyQuery[])('$name is planned by the server', async (query) => {
  await expect(explain(query)).resolves.toBeDefined();
  expect(scansOnPurpose).toBeDefined();
});
