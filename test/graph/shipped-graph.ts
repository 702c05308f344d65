import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { graphState } from '../../cypher/queries.gen.js';
import { listNodes } from '../../graph/list-nodes.js';
import { noticeNodes } from '../../graph/notice-nodes.js';
import { loadSeed } from '../../src/intake/dataset/load-seed.js';
import type { Store } from '../../src/store/store.js';
import { type GraphImage, readImage } from './read-image.js';
import { restoreImage } from './restore-image.js';
import { emptyGraph, openTestStore, testServer } from './test-server.js';

const markOf = async (store: Store): Promise<string> => (await store.run(graphState, {}))[0]?.mark ?? '';

/** Where the mark stands that the graph bore when the shipped data had been loaded. */
const markFile = (): string => join(testServer().home, 'shipped-mark');

const isShipped = async (store: Store): Promise<boolean> =>
  existsSync(markFile()) && readFileSync(markFile(), 'utf8') === (await markOf(store));

/** The graph of this worker as it was when the shipped data had been loaded. */
let image: GraphImage | undefined;

/** Reads the image after a load; where there is one, writes back only what differs from it, the mark with it. */
const takeOrRestore = async (): Promise<void> => {
  const { uri, user, password } = testServer();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
  const session = driver.session({ fetchSize: -1 });
  const before = image;
  image = await session.executeWrite((transaction) =>
    before ? restoreImage(transaction, before) : readImage(transaction),
  );
  await driver.close();
};

const load = async (store: Store): Promise<void> => {
  await emptyGraph(store);
  await loadSeed(store, 'guangxi', () => undefined);
  writeFileSync(markFile(), await markOf(store));
};

const deleteLists = (store: Store): Promise<void> =>
  store.schema(
    `MATCH (n:${[...listNodes, ...noticeNodes].map(({ label }) => label).join('|')}) DETACH DELETE n`,
  );

/** Bring the graph to the shipped data and nothing else; what another file wrote over it is written back. */
export const bringShippedGraph = async (): Promise<void> => {
  const store = openTestStore();
  if (await isShipped(store)) await deleteLists(store);
  else {
    if (!image) await load(store);
    await takeOrRestore();
  }
  await store.close();
};
