// Which segments belong to which chain?
// @mode write
// @param rows {chain: string, segment: string, stage: string?, weight: float?, sort: int?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (c:Chain {code: row.chain})
MATCH (s:Segment {code: row.segment})
MERGE (c)-[r:HAS_SEGMENT]->(s)
SET r.stage = coalesce(row.stage, r.stage),
    r.weight = coalesce(row.weight, r.weight),
    r.sort = coalesce(row.sort, r.sort),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
