// Under which sector do official statistics count a segment?
// @mode write
// @param rows {segment: string, sector: string, confidence: string?, reason: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (segment:Segment {code: row.segment})
MATCH (sector:Sector {code: row.sector})
OPTIONAL MATCH (segment)-[old:IN_SECTOR]->(other:Sector {classification: sector.classification})
WHERE other <> sector
DELETE old
MERGE (segment)-[r:IN_SECTOR]->(sector)
SET r.confidence = coalesce(row.confidence, r.confidence),
    r.reason = coalesce(row.reason, r.reason),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
