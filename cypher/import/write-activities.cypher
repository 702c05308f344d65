// In which segments is an enterprise active, and where? A register or survey is not made a sample by a later sample.
// @mode write
// @param rows {enterprise: string, segment: string, at: string, share: float?, state: string?, sampling: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
MATCH (s:Segment {code: row.segment})
MERGE (e)-[r:WORKS_IN {at: row.at}]->(s)
SET r.share = coalesce(row.share, r.share),
    r.state = coalesce(row.state, r.state),
    r.sampling = CASE row.sampling WHEN 'SAMPLE' THEN coalesce(r.sampling, 'SAMPLE') ELSE coalesce(row.sampling, r.sampling) END,
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
