import type { Driver } from 'neo4j-driver';
import type { ImageRows } from '../../src/projection/image-rows.js';

/** In the order in which they can be written; keys and indexes are there already. */
const statements: readonly (readonly [keyof ImageRows, string])[] = [
  [
    'regions',
    'CREATE (n:Region {code: row.code, name: row.name, level: row.level, location: point({longitude: row.longitude, latitude: row.latitude})})',
  ],
  [
    'regions',
    'MATCH (n:Region {code: row.code}) MATCH (p:Region {code: row.parent}) CREATE (n)-[:PART_OF]->(p)',
  ],
  [
    'parks',
    'MATCH (r:Region {code: row.region}) CREATE (:Park {code: row.code, name: row.name, location: point({longitude: row.longitude, latitude: row.latitude})})-[:LOCATED_IN]->(r)',
  ],
  ['segments', 'CREATE (:Segment {code: row.code, name: row.name, kind: row.kind})'],
  ['links', 'MATCH (a:Segment {code: row.from}) MATCH (b:Segment {code: row.to}) CREATE (a)-[:FEEDS]->(b)'],
  ['chains', 'CREATE (:Chain {code: row.code, name: row.name})'],
  [
    'memberships',
    'MATCH (c:Chain {code: row.chain}) MATCH (s:Segment {code: row.segment}) CREATE (c)-[:HAS_SEGMENT {weight: row.weight, sort: row.sort}]->(s)',
  ],
  [
    'enterprises',
    `MATCH (r:Region {code: row.region})
     CREATE (e:Enterprise {id: row.id, name: row.name, normalisedName: row.name, revenueCny: row.revenue, employees: row.employees,
       asOf: row.asOf, location: point({longitude: row.longitude, latitude: row.latitude})})-[:LOCATED_IN]->(r)
     WITH e, row MATCH (p:Park {code: row.park}) CREATE (e)-[:LOCATED_IN]->(p)`,
  ],
  [
    'activities',
    'MATCH (e:Enterprise {id: row.enterprise}) MATCH (s:Segment {code: row.segment}) CREATE (e)-[:WORKS_IN {at: row.at, asOf: row.asOf}]->(s)',
  ],
  [
    'supplies',
    "MATCH (a:Enterprise {id: row.supplier}) MATCH (b:Enterprise {id: row.customer}) CREATE (a)-[:SUPPLIES {segment: ''}]->(b)",
  ],
];

const batchRows = 5_000;

/** Write generated rows into an empty graph, at revision 1. */
export const fillGraph = async (driver: Driver, rows: ImageRows): Promise<void> => {
  for (const [table, statement] of statements) {
    for (let from = 0; from < rows[table].length; from += batchRows)
      await driver.executeQuery(`UNWIND $rows AS row ${statement}`, {
        rows: (rows[table] as readonly object[]).slice(from, from + batchRows),
      });
  }
  await driver.executeQuery(
    "MERGE (g:Graph {id: 'graph'}) SET g.revision = 1, g.mark = randomUUID(), g.importing = null",
  );
};
