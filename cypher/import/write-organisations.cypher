// Which organisations, and where?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, kind: string, source: string?, asOf: string?, estimated: boolean?, note: string?, region: string?, park: string?}[]
UNWIND $rows AS row
MERGE (n:Organisation {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.kind = row.kind,
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
OPTIONAL MATCH (region:Region {code: row.region})
OPTIONAL MATCH (park:Park {code: row.park})
WITH n, coalesce(region, park) AS place
WHERE place IS NOT NULL
OPTIONAL MATCH (n)-[old:LOCATED_IN]->(other) WHERE other <> place
DELETE old
WITH DISTINCT n, place
MERGE (n)-[:LOCATED_IN]->(place)
