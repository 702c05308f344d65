// Which regions, as these rows describe them?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, level: string, crs: string?, precision: string?, boundary: string?, formerNames: string[]?, formerCodes: string[]?, source: string?, asOf: string?, estimated: boolean?, note: string?, longitude: float?, latitude: float?}[]
UNWIND $rows AS row
MERGE (n:Region {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.level = row.level,
    n.crs = coalesce(row.crs, n.crs),
    n.precision = coalesce(row.precision, n.precision),
    n.boundary = coalesce(row.boundary, n.boundary),
    n.formerNames = coalesce(row.formerNames, n.formerNames),
    n.formerCodes = coalesce(row.formerCodes, n.formerCodes),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note),
    n.location = CASE WHEN row.longitude IS NULL THEN n.location ELSE point({longitude: row.longitude, latitude: row.latitude}) END
