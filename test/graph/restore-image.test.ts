import neo4j from 'neo4j-driver';
import { afterAll, expect, test } from 'vitest';
import { dumpGraph } from './import/graph-dump.js';
import { readImage } from './read-image.js';
import { restoreImage } from './restore-image.js';
import { emptyGraph, openTestStore, testServer } from './test-server.js';

const { uri, user, password } = testServer();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
const session = driver.session({ fetchSize: -1 });
const store = openTestStore();
afterAll(async () => {
  await session.close();
  await driver.close();
  await store.close();
});

test('a graph is brought back from any other, and from none, by what differs', async () => {
  await emptyGraph(store);
  await store.schema(`CREATE (a:Region {code: 'XA', rank: 1, share: 1.0, at: point({longitude: 109.4, latitude: 24.3})}),
    (b:Region {code: 'XB'})-[:PART_OF {sort: 2}]->(a), (c:Region {code: 'XC'})-[:PART_OF]->(a), (c)-[:PART_OF]->(b)`);
  const before = await dumpGraph();
  let image = await session.executeRead(readImage);
  for (const change of [
    `MATCH (a:Region {code: 'XA'}) SET a.rank = 1.5, a.share = null, a.name = '示例' WITH a MATCH (a)<-[r]-() SET r.sort = 3`,
    `MATCH (c:Region {code: 'XC'}) DETACH DELETE c CREATE (:Region {code: 'XD'})-[:PART_OF]->(:Chain {code: 'x'})`,
    `MATCH (:Region {code: 'XC'})-[r]->(a:Region {code: 'XA'}) DELETE r CREATE (a)-[:PART_OF]->(a)`,
    'MATCH (n) WHERE NOT n:Migration DETACH DELETE n',
  ]) {
    await store.schema(change);
    expect(await dumpGraph()).not.toEqual(before);
    image = await session.executeWrite((transaction) => restoreImage(transaction, image));
    expect(await dumpGraph()).toEqual(before);
    expect(await session.executeRead(readImage)).toEqual(image);
  }
});
