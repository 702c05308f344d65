// Which titles does an enterprise hold?
// @mode write
// @param rows {code: string, tier: string, level: string?, year: int?, validUntil: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, enterprise: string}[]
UNWIND $rows AS row
MERGE (n:TierAward {code: row.code})
SET n.tier = row.tier,
    n.level = coalesce(row.level, n.level),
    n.year = coalesce(row.year, n.year),
    n.validUntil = coalesce(row.validUntil, n.validUntil),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (e:Enterprise {id: row.enterprise})
MERGE (e)-[:HOLDS]->(n)
