// Which terms tell a segment?
// @mode write
// @param rows {code: string, term: string, kind: string, weight: float?, source: string?, asOf: string?, estimated: boolean?, note: string?, segment: string}[]
UNWIND $rows AS row
MERGE (n:SegmentTerm {code: row.code})
SET n.term = row.term,
    n.kind = row.kind,
    n.weight = coalesce(row.weight, n.weight),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (s:Segment {code: row.segment})
MERGE (n)-[:TELLS]->(s)
