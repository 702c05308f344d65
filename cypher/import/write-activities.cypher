// In which segments is an enterprise active, and where?
// @mode write
// @param rows {enterprise: string, segment: string, at: string, share: float?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
MATCH (s:Segment {code: row.segment})
MERGE (e)-[r:WORKS_IN {at: row.at}]->(s)
SET r.share = coalesce(row.share, r.share),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
