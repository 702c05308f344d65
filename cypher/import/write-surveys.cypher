// Which places were searched for which chain?
// @mode write
// @param rows {code: string, segments: string[]?, asOf: string, coverage: float, surveyor: string?, kind: string?, resolution: string?, source: string?, estimated: boolean?, note: string?, region: string?, park: string?, chain: string}[]
UNWIND $rows AS row
MERGE (n:Survey {code: row.code})
SET n.segments = coalesce(row.segments, n.segments),
    n.asOf = row.asOf,
    n.coverage = row.coverage,
    n.surveyor = coalesce(row.surveyor, n.surveyor),
    n.kind = coalesce(row.kind, n.kind),
    n.resolution = coalesce(row.resolution, n.resolution),
    n.source = coalesce(row.source, n.source),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
OPTIONAL MATCH (region:Region {code: row.region})
OPTIONAL MATCH (park:Park {code: row.park})
WITH n, row, coalesce(region, park) AS place
MATCH (c:Chain {code: row.chain})
MERGE (n)-[:OF_PLACE]->(place)
MERGE (n)-[:OF_CHAIN]->(c)
