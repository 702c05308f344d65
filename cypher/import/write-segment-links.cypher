// Which segment feeds which?
// @mode write
// @param rows {from: string, to: string, coefficient: float?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (start:Segment {code: row.from})
MATCH (end:Segment {code: row.to})
MERGE (start)-[r:FEEDS]->(end)
SET r.coefficient = coalesce(row.coefficient, r.coefficient),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
