// Which entries do registers hold?
// @mode write
// @param rows {code: string, register: string, name: string, park: string?, region: string?, chain: string?, segment: string?, enterprise: string?, owner: string?, policy: string?, article: string?, publishedOn: string?, status: string?, attributes: string[]?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:RegisterEntry {code: row.code})
SET n.name = row.name,
    n.owner = coalesce(row.owner, n.owner),
    n.article = coalesce(row.article, n.article),
    n.publishedOn = coalesce(row.publishedOn, n.publishedOn),
    n.status = coalesce(row.status, n.status),
    n.attributes = coalesce(row.attributes, n.attributes),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (register:Register {code: row.register})
MERGE (n)-[:IN_REGISTER]->(register)
WITH n, row
OPTIONAL MATCH (policy:Policy {code: row.policy})
OPTIONAL MATCH (park:Park {code: row.park})
OPTIONAL MATCH (region:Region {code: row.region})
OPTIONAL MATCH (chain:Chain {code: row.chain})
OPTIONAL MATCH (segment:Segment {code: row.segment})
OPTIONAL MATCH (enterprise:Enterprise {id: row.enterprise})
FOREACH (p IN CASE WHEN policy IS NULL THEN [] ELSE [policy] END | MERGE (n)-[:STATED_IN]->(p))
FOREACH (x IN [x IN [park, region, chain, segment, enterprise] WHERE x IS NOT NULL] | MERGE (n)-[:NAMES]->(x))
