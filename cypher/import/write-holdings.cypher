// Who holds whose shares?
// @mode write
// @param rows {owner: string, owned: string, share: float?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (a:Enterprise {id: row.owner})
MATCH (b:Enterprise {id: row.owned})
MERGE (a)-[r:OWNS]->(b)
SET r.share = coalesce(row.share, r.share),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
