// Which chains does a document name as leading of a region?
// @mode write
// @param rows {region: string, chain: string, role: string?, since: string?, until: string?, status: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (place:Region {code: row.region})
MATCH (c:Chain {code: row.chain})
MERGE (place)-[r:LEADS]->(c)
SET r.role = coalesce(row.role, r.role),
    r.since = coalesce(row.since, r.since),
    r.until = coalesce(row.until, r.until),
    r.status = coalesce(row.status, r.status),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
