// Which enclaves, whose, and inside whose ground?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, kind: string, direction: string, functions: string[]?, status: string?, sharing: string?, crs: string?, precision: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, longitude: float?, latitude: float?, homeRegion: string?, homePark: string?, hostRegion: string?, hostPark: string?}[]
UNWIND $rows AS row
MERGE (n:Enclave {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.kind = row.kind,
    n.direction = row.direction,
    n.functions = coalesce(row.functions, n.functions),
    n.status = coalesce(row.status, n.status),
    n.sharing = coalesce(row.sharing, n.sharing),
    n.crs = coalesce(row.crs, n.crs),
    n.precision = coalesce(row.precision, n.precision),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note),
    n.location = CASE WHEN row.longitude IS NULL THEN n.location ELSE point({longitude: row.longitude, latitude: row.latitude}) END
WITH n, row
OPTIONAL MATCH (n)-[old:HOME|HOST]->()
DELETE old
WITH DISTINCT n, row
OPTIONAL MATCH (homeRegion:Region {code: row.homeRegion})
OPTIONAL MATCH (homePark:Park {code: row.homePark})
OPTIONAL MATCH (hostRegion:Region {code: row.hostRegion})
OPTIONAL MATCH (hostPark:Park {code: row.hostPark})
WITH n, coalesce(homeRegion, homePark) AS home, coalesce(hostRegion, hostPark) AS host
MERGE (n)-[:HOME]->(home)
MERGE (n)-[:HOST]->(host)
