import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphState } from '../../cypher/queries.gen.js';
import { listNodes } from '../../graph/list-nodes.js';
import { noticeNodes } from '../../graph/notice-nodes.js';
import { loadSeed } from '../../src/intake/dataset/load-seed.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph, openTestStore, testServer } from './test-server.js';

const markOf = async (store: Store): Promise<string> => (await store.run(graphState, {}))[0]?.mark ?? '';

/** Where the mark stands that the graph bore when the shipped data had been loaded. */
const markFile = (): string => join(testServer().home, 'shipped-mark');

const isShipped = async (store: Store): Promise<boolean> =>
  existsSync(markFile()) && readFileSync(markFile(), 'utf8') === (await markOf(store));

const load = async (store: Store): Promise<void> => {
  await emptyGraph(store);
  await loadSeed(store, 'guangxi', () => undefined);
  writeFileSync(markFile(), await markOf(store));
};

const deleteLists = (store: Store): Promise<void> =>
  store.schema(
    `MATCH (n:${[...listNodes, ...noticeNodes].map(({ label }) => label).join('|')}) DETACH DELETE n`,
  );

/** Bring the graph to the shipped data and nothing else; it is loaded only where another file wrote over it. */
export const bringShippedGraph = async (): Promise<void> => {
  const store = openTestStore();
  await ((await isShipped(store)) ? deleteLists(store) : load(store));
  await store.close();
};
