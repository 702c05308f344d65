// Where else does an enterprise have a site?
// @mode write
// @param rows {enterprise: string, region: string?, park: string?, name: string, kind: string, state: string?, longitude: float?, latitude: float?, crs: string?, precision: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
OPTIONAL MATCH (park:Park {code: row.park})
OPTIONAL MATCH (region:Region {code: row.region})
WITH e, row, coalesce(park, region) AS place
MERGE (e)-[r:SITED_IN {name: row.name, kind: row.kind}]->(place)
SET r.state = coalesce(row.state, r.state),
    r.longitude = coalesce(row.longitude, r.longitude),
    r.latitude = coalesce(row.latitude, r.latitude),
    r.crs = coalesce(row.crs, r.crs),
    r.precision = coalesce(row.precision, r.precision),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)
