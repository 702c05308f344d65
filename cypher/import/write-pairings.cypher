// Which places are paired?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, since: string?, mechanism: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, homeRegion: string?, homePark: string?, partnerRegion: string?, partnerPark: string?}[]
UNWIND $rows AS row
MERGE (n:Pairing {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.since = coalesce(row.since, n.since),
    n.mechanism = coalesce(row.mechanism, n.mechanism),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
OPTIONAL MATCH (n)-[old:HOME|PARTNER]->()
DELETE old
WITH DISTINCT n, row
OPTIONAL MATCH (homeRegion:Region {code: row.homeRegion})
OPTIONAL MATCH (homePark:Park {code: row.homePark})
OPTIONAL MATCH (partnerRegion:Region {code: row.partnerRegion})
OPTIONAL MATCH (partnerPark:Park {code: row.partnerPark})
WITH n, coalesce(homeRegion, homePark) AS home, coalesce(partnerRegion, partnerPark) AS partner
MERGE (n)-[:HOME]->(home)
MERGE (n)-[:PARTNER]->(partner)
