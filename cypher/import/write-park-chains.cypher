// Which chains does a park lead?
// @mode write
// @param rows {park: string, chain: string, role: string?, since: string?, until: string?, status: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (p:Park {code: row.park})
MATCH (c:Chain {code: row.chain})
MERGE (p)-[r:LEADS]->(c)
SET r.role = coalesce(row.role, r.role),
    r.since = coalesce(row.since, r.since),
    r.until = coalesce(row.until, r.until),
    r.status = coalesce(row.status, r.status),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
