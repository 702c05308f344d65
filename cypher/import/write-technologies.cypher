// Which technologies, who needs them, who masters them?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, bottleneck: boolean?, source: string?, asOf: string?, estimated: boolean?, note: string?, segment: string?, holders: string[]}[]
UNWIND $rows AS row
MERGE (n:Technology {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.bottleneck = coalesce(row.bottleneck, n.bottleneck),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
CALL (n, row) {
  MATCH (s:Segment {code: row.segment})
  MERGE (s)-[:NEEDS]->(n)
}
CALL (n, row) {
  UNWIND row.holders AS holder
  MATCH (e:Enterprise {id: holder})
  MERGE (e)-[:MASTERS]->(n)
}
