// Who supplies whom?
// @mode write
// @param rows {supplier: string, customer: string, segment: string, since: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (a:Enterprise {id: row.supplier})
MATCH (b:Enterprise {id: row.customer})
MERGE (a)-[r:SUPPLIES {segment: row.segment}]->(b)
SET r.since = coalesce(row.since, r.since),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
