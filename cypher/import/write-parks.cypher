// Which parks, and in which region?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, zoneKind: string?, level: string?, grade: string?, areaHa: float?, crs: string?, precision: string?, boundary: string?, established: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, longitude: float?, latitude: float?, region: string}[]
UNWIND $rows AS row
MERGE (n:Park {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.zoneKind = coalesce(row.zoneKind, n.zoneKind),
    n.level = coalesce(row.level, n.level),
    n.grade = coalesce(row.grade, n.grade),
    n.areaHa = coalesce(row.areaHa, n.areaHa),
    n.crs = coalesce(row.crs, n.crs),
    n.precision = coalesce(row.precision, n.precision),
    n.boundary = coalesce(row.boundary, n.boundary),
    n.established = coalesce(row.established, n.established),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note),
    n.location = CASE WHEN row.longitude IS NULL THEN n.location ELSE point({longitude: row.longitude, latitude: row.latitude}) END
WITH n, row
OPTIONAL MATCH (n)-[old:LOCATED_IN]->(other:Region) WHERE other.code <> row.region
DELETE old
WITH DISTINCT n, row
MATCH (region:Region {code: row.region})
MERGE (n)-[:LOCATED_IN]->(region)
