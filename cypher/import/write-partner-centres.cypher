// Which centres, where, serving which places?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, crs: string?, precision: string?, opened: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, longitude: float?, latitude: float?, region: string, regions: string[], parks: string[]}[]
UNWIND $rows AS row
MERGE (n:PartnerCentre {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.crs = coalesce(row.crs, n.crs),
    n.precision = coalesce(row.precision, n.precision),
    n.opened = coalesce(row.opened, n.opened),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note),
    n.location = CASE WHEN row.longitude IS NULL THEN n.location ELSE point({longitude: row.longitude, latitude: row.latitude}) END
WITH n, row
OPTIONAL MATCH (n)-[old:BASED_IN]->(other:Region) WHERE other.code <> row.region
DELETE old
WITH DISTINCT n, row
MATCH (region:Region {code: row.region})
MERGE (n)-[:BASED_IN]->(region)
WITH n, row
CALL (n, row) {
  MATCH (place:Region) WHERE place.code IN row.regions
  MERGE (n)-[:SERVES]->(place)
}
CALL (n, row) {
  MATCH (place:Park) WHERE place.code IN row.parks
  MERGE (n)-[:SERVES]->(place)
}
