import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestContext } from '../../../src/api/context.js';
import { searchIndexOf } from '../../../src/search/search-index-of.js';
import { loadSnapshot, type SnapshotAt } from '../../../src/snapshot/load-snapshot.js';
import { findThings } from '../../../src/snapshot/search/find-things.js';
import { nameOfThing, type SearchIndex } from '../../../src/snapshot/search/search-index.js';
import { searchKinds } from '../../../src/snapshot/search/search-thing.js';
import { driverStore } from '../../../src/store/driver-store.js';
import { openDriver } from '../../../src/store/open-driver.js';
import { plainSearch } from '../../unit/snapshot/plain-search.js';
import { emptyGraph, testServer } from '../test-server.js';

const graph = `
  CREATE (:Graph {id: 'graph', revision: 3, mark: 'three'})
  CREATE (:Change {code: '3', revision: 3, mark: 'three', enterprises: [], tables: []})
  CREATE (city:Region {code: '450200', name: '柳州市', level: 'PREFECTURE'})
  CREATE (:Segment {code: 'c.chip', name: '芯片', kind: 'SEGMENT'})
  CREATE (:Enterprise {id: 'a', name: '示例一有限公司', uscc: '91450000000000000A'})-[:LOCATED_IN]->(city)
  CREATE (:Enterprise {id: 'b', name: '示例二有限公司'})-[:LOCATED_IN]->(city)
  CREATE (:Enterprise {id: 'c', name: '示例三有限公司', uscc: '91450000000000000C'})-[:LOCATED_IN]->(city)`;

/** An edit, recorded as one of some enterprises and tables. */
const edit = (change: string, enterprises: readonly string[], tables: readonly string[] = []): string => `
  MATCH (g:Graph {id: 'graph'}) SET g.revision = g.revision + 1, g.mark = randomUUID()
  CREATE (:Change {code: randomUUID(), revision: g.revision, mark: g.mark, enterprises: ${JSON.stringify(enterprises)},
    tables: ${JSON.stringify(tables)}})
  WITH 1 AS one
  CALL (one) { ${change} RETURN count(*) AS done }
  RETURN done`;

let asked: string[] = [];
const store = driverStore(openDriver({ ...testServer(), database: 'neo4j' }), 'neo4j', (name) =>
  asked.push(name),
);
beforeAll(async () => {
  await emptyGraph(store);
  await store.schema(graph);
});
afterAll(() => store.close());

const indexOf = ({ snapshot }: SnapshotAt): Promise<SearchIndex> =>
  searchIndexOf(requestContext({ store, snapshot, language: 'zh', publicUrl: '', viewer: undefined }));

const found = async (index: SearchIndex, text: string): Promise<string[]> => {
  const matches = await findThings(index, text, new Set(searchKinds.keys()));
  return matches.first(5).map(({ thing }) => nameOfThing(index, thing));
};

it('after each change what is searched is what is there, and of enterprises those that changed alone are read', async () => {
  let last: SnapshotAt = await loadSnapshot(store);
  await indexOf(last);
  const follow = async (change: string): Promise<SearchIndex> => {
    await store.schema(change);
    last = await loadSnapshot(store, last);
    asked = [];
    const index = await indexOf(last);
    expect(asked.filter((name) => name.startsWith('search')).sort()).toEqual([
      'searchChangedEnterprises',
      'searchThings',
    ]);
    expect(plainSearch(index)).toEqual(plainSearch(await indexOf(await loadSnapshot(store))));
    return index;
  };
  const renamed = await follow(edit(`MATCH (e:Enterprise {id: 'a'}) SET e.name = '示例新名有限公司'`, ['a']));
  expect(await found(renamed, '示例新名')).toEqual(['示例新名有限公司']);
  expect(await found(renamed, '示例一有限公司')).not.toContain('示例一有限公司');
  const added = await follow(edit(`CREATE (:Enterprise {id: 'ab', name: '示例四有限公司'})`, ['ab']));
  expect(await found(added, '示例四')).toEqual(['示例四有限公司']);
  const left = await follow(edit(`MATCH (e:Enterprise {id: 'b'}) DETACH DELETE e`, ['b']));
  expect(await found(left, '示例二有限公司')).not.toContain('示例二有限公司');
  const frame = await follow(edit(`MATCH (s:Segment) SET s.name = '电池'`, [], ['FRAME']));
  expect(await found(frame, '电池')).toEqual(['电池']);
});

it('changes that nobody searched between are searched together', async () => {
  let last: SnapshotAt = await loadSnapshot(store);
  await indexOf(last);
  for (const id of ['x', 'y']) {
    await store.schema(edit(`CREATE (:Enterprise {id: '${id}', name: '示例${id}有限公司'})`, [id]));
    last = await loadSnapshot(store, last);
  }
  asked = [];
  const index = await indexOf(last);
  expect(asked).not.toContain('searchEnterprises');
  expect(plainSearch(index)).toEqual(plainSearch(await indexOf(await loadSnapshot(store))));
});
