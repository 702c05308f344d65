import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { loadSnapshot, type SnapshotAt } from '../../../src/snapshot/load-snapshot.js';
import { driverStore } from '../../../src/store/driver-store.js';
import { openDriver } from '../../../src/store/open-driver.js';
import { plainSnapshot } from '../../unit/snapshot/plain-snapshot.js';
import { emptyGraph, testServer } from '../test-server.js';

const graph = `
  CREATE (g:Graph {id: 'graph', revision: 3, mark: 'three'})
  CREATE (:Change {code: '3', revision: 3, mark: 'three', enterprises: [], tables: []})
  CREATE (nation:Region {code: '100000', name: '中国', level: 'NATION'})
  CREATE (province:Region {code: '450000', name: '广西', level: 'PROVINCE'})-[:PART_OF]->(nation)
  CREATE (city:Region {code: '450200', name: '柳州', level: 'PREFECTURE'})-[:PART_OF]->(province)
  CREATE (other:Region {code: '450300', name: '桂林', level: 'PREFECTURE'})-[:PART_OF]->(province)
  CREATE (park:Park {code: 'zone', name: '高新区'})-[:LOCATED_IN]->(city)
  CREATE (chain:Chain {code: 'c', name: '链'})
  CREATE (chip:Segment {code: 'c.chip', name: '芯片', kind: 'SEGMENT'})
  CREATE (car:Segment {code: 'c.car', name: '整车', kind: 'SEGMENT'})
  CREATE (chip)-[:FEEDS]->(car)
  CREATE (chain)-[:HAS_SEGMENT {sort: 1}]->(chip)
  CREATE (chain)-[:HAS_SEGMENT {sort: 2}]->(car)
  CREATE (a:Enterprise {id: 'a', name: '甲', normalisedName: '甲', revenueCny: 3.0e7, asOf: '2025'})-[:LOCATED_IN]->(city)
  CREATE (b:Enterprise {id: 'b', name: '乙', normalisedName: '乙', employees: 70})-[:LOCATED_IN]->(other)
  CREATE (a)-[:WORKS_IN {at: ''}]->(car)
  CREATE (a)-[:WORKS_IN {at: 'PARK:zone'}]->(chip)
  CREATE (b)-[:WORKS_IN {at: '', asOf: '2026-01'}]->(chip)
  CREATE (b)-[:SITED_IN {name: '', kind: 'PLANT'}]->(city)
  CREATE (b)-[:SUPPLIES {segment: 'c.chip'}]->(a)`;

/** Who edits by hand says so, in the same transaction. */
const edit = (change: string, enterprises: readonly string[], tables: readonly string[] = []): string => `
  MATCH (g:Graph {id: 'graph'}) SET g.revision = g.revision + 1, g.mark = randomUUID()
  CREATE (:Change {code: randomUUID(), revision: g.revision, mark: g.mark, enterprises: ${JSON.stringify(enterprises)},
    tables: ${JSON.stringify(tables)}})
  WITH 1 AS one
  CALL (one) { ${change} RETURN count(*) AS done }
  RETURN done`;

const edits: readonly string[] = [
  edit(`MATCH (e:Enterprise {id: 'a'}) SET e.revenueCny = 5.0e7, e.name = '甲二'`, ['a']),
  edit(`MATCH (e:Enterprise {id: 'a'}) DETACH DELETE e`, ['a']),
  edit(`MATCH (e:Enterprise {id: 'b'}) DETACH DELETE e`, ['b']),
  edit(
    `MERGE (e:Enterprise {id: 'a'}) SET e.name = '甲', e.normalisedName = '甲' WITH e
     OPTIONAL MATCH (e)-[old:LOCATED_IN]->(:Region) DELETE old WITH DISTINCT e MATCH (r:Region {code: '450300'})
     MERGE (e)-[:LOCATED_IN]->(r) WITH e MATCH (s:Segment) MERGE (e)-[:WORKS_IN {at: 'PARK:late'}]->(s)`,
    ['a'],
  ),
  edit(
    `MERGE (e:Enterprise {id: 'ab'}) SET e.name = '丙', e.normalisedName = '丙', e.asOf = '2026-05'
     WITH e MATCH (r:Region {code: '450200'}) MERGE (e)-[:LOCATED_IN]->(r)`,
    ['ab'],
  ),
  edit(`MATCH (:Enterprise {id: 'b'})-[r:WORKS_IN]->() DELETE r`, ['b']),
  edit(`MATCH (:Enterprise {id: 'b'})-[r:SUPPLIES]->() DELETE r`, ['b']),
  edit(`MATCH (a:Enterprise), (b:Enterprise) WHERE a <> b MERGE (a)-[:SUPPLIES {segment: ''}]->(b)`, [
    'a',
    'b',
    'ab',
  ]),
  edit(`MATCH (s:Segment {code: 'c.chip'}) DETACH DELETE s`, [], ['FRAME']),
  edit(`MERGE (:Segment {code: 'c.battery', name: '电池', kind: 'SEGMENT'})`, [], ['FRAME']),
  edit(`MERGE (:Park {code: 'late', name: '新区'})`, [], ['FRAME']),
  edit(`MATCH (p:Park {code: 'zone'}) DETACH DELETE p`, [], ['FRAME']),
  edit(`MATCH (r:Region {code: '450200'}) DETACH DELETE r`, [], ['FRAME']),
  edit(
    `MATCH (r:Region {code: '450000'}), (c:Chain) MERGE (s:Survey {code: 'x'}) SET s.asOf = '2026-06', s.coverage = 0.5
     MERGE (s)-[:OF_PLACE]->(r) MERGE (s)-[:OF_CHAIN]->(c)`,
    [],
    ['SURVEYS'],
  ),
];

describe('a snapshot that follows the graph', () => {
  let asked: string[] = [];
  const store = driverStore(openDriver({ ...testServer(), database: 'neo4j' }), 'neo4j', (name) =>
    asked.push(name),
  );
  const folder = mkdtempSync(join(tmpdir(), 'patched-image-'));
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const begin = async (): Promise<void> => {
    await emptyGraph(store);
    await store.schema(graph);
  };
  beforeEach(begin);

  /** The next snapshot from the last, whether the whole graph was read for it, and the same from nothing. */
  const follow = async (last: SnapshotAt) => {
    asked = [];
    const next = await loadSnapshot(store, last);
    const readWhole = asked.includes('snapshotEnterprises');
    return { next, readWhole, anew: await loadSnapshot(store) };
  };

  it('is the snapshot read anew after any edits that the graph records, and reads those alone', async () => {
    const anyEdits = fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        anyEdits,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        async (some, looks) => {
          await begin();
          let last: SnapshotAt = await loadSnapshot(store);
          for (const [i, one] of some.entries()) {
            await store.schema(one);
            if (!looks[i]) continue;
            const { next, readWhole, anew } = await follow(last);
            expect(readWhole).toBe(false);
            expect(plainSnapshot(next.snapshot)).toEqual(plainSnapshot(anew.snapshot));
            last = next;
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  const unrecorded = (change: string): string =>
    `MATCH (g:Graph {id: 'graph'}) SET g.revision = g.revision + 1, g.mark = randomUUID() WITH g ${change}`;

  it.each([
    ['an edit that nobody recorded', unrecorded(`MATCH (e:Enterprise {id: 'a'}) SET e.name = '未记'`)],
    [
      'a record that does not name all',
      edit(`MATCH (e:Enterprise) SET e.name = '多'`, []).replace('tables:', 'whole: true, tables:'),
    ],
    ['another graph in its place', `MATCH (c:Change) SET c.mark = 'other'`],
  ])('reads the whole graph after %s', async (_, change) => {
    const last = await loadSnapshot(store);
    await store.schema(change);
    await store.schema(edit(`MATCH (e:Enterprise {id: 'b'}) SET e.employees = 71`, ['b']));
    const { next, readWhole, anew } = await follow(last);
    expect(readWhole).toBe(true);
    expect(plainSnapshot(next.snapshot)).toEqual(plainSnapshot(anew.snapshot));
  });

  const importFile = async (kind: string, text: string): Promise<void> => {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, text);
    const errors: string[] = [];
    const finding = ({ severity, message }: Finding) => void (severity === 'error' && errors.push(message));
    await importSources(store, [path], { language: 'en', kind }, { finding, progress: () => undefined });
    expect([kind, errors]).toEqual([kind, []]);
  };

  it('follows imports of every table it holds, each read by what it changed', async () => {
    let last: SnapshotAt = await loadSnapshot(store);
    const files = {
      enterprises: 'id,name,region,revenue_cny,segments\na,甲,450300,9000000,c.chip\nnew,新,450200,100,c.car',
      activities: 'enterprise,segment,place_kind,place\nb,c.car,PARK,zone',
      sites: 'enterprise,name,region\nnew,厂,450300',
      supplies: 'supplier,customer\nnew,b',
      segments: 'code,name,kind\nc.glass,玻璃,PRODUCT',
      parks: 'code,name,level,region\nsecond,二区,NATIONAL,450300',
      chain_segments: 'chain,segment,stage,sort\nc,c.glass,UPSTREAM,0',
      segment_links: 'from,to\nc.glass,c.car',
      surveys: 'place_kind,place,chain,as_of,coverage\nREGION,450200,c,2026-07,0.9',
    };
    for (const [name, text] of Object.entries(files)) {
      await importFile(name, text);
      const { next, readWhole, anew } = await follow(last);
      expect([name, readWhole]).toEqual([name, false]);
      expect([name, plainSnapshot(next.snapshot)]).toEqual([name, plainSnapshot(anew.snapshot)]);
      expect(next.snapshot.revision).not.toBe(last.snapshot.revision);
      last = next;
    }
    expect([...last.snapshot.enterprises.ids]).toContain('enterprises:new');
    expect(last.snapshot.surveys).toHaveLength(1);
    expect(last.snapshot.segments.codes).toContain('c.glass');
  });
});
