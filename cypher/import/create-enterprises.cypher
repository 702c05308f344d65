// Which enterprises, whom the graph does not know by any key, what names them, where is their seat, and what do they make?
// @mode write
// @param rows {id: string, uscc: string?, name: string, nameEn: string?, shortName: string?, formerNames: string[]?, address: string?, crs: string?, precision: string?, revenueCny: float?, revenueYear: int?, employees: int?, capitalCny: float?, established: string?, listedAs: string?, industry: string?, products: string[]?, business: string?, status: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, normalisedName: string, longitude: float?, latitude: float?, region: string?, park: string?, keys: string[], segments: {code: string, share: float?, sampling: string}[]}[]
UNWIND $rows AS row
CREATE (n:Enterprise {id: row.id})
SET n.uscc = row.uscc,
    n.name = row.name,
    n.nameEn = row.nameEn,
    n.shortName = row.shortName,
    n.formerNames = row.formerNames,
    n.address = row.address,
    n.crs = row.crs,
    n.precision = row.precision,
    n.revenueCny = row.revenueCny,
    n.revenueYear = row.revenueYear,
    n.employees = row.employees,
    n.capitalCny = row.capitalCny,
    n.established = row.established,
    n.listedAs = row.listedAs,
    n.industry = row.industry,
    n.products = row.products,
    n.business = row.business,
    n.status = row.status,
    n.source = row.source,
    n.asOf = row.asOf,
    n.estimated = row.estimated,
    n.note = row.note,
    n.normalisedName = row.normalisedName,
    n.location = CASE WHEN row.longitude IS NOT NULL THEN point({longitude: row.longitude, latitude: row.latitude}) END
WITH n, row
CALL (n, row) {
  MATCH (region:Region {code: row.region})
  CREATE (n)-[:LOCATED_IN]->(region)
}
CALL (n, row) {
  MATCH (park:Park {code: row.park})
  CREATE (n)-[:LOCATED_IN]->(park)
}
CALL (n, row) {
  UNWIND row.keys AS key
  CREATE (i:Identifier {key: key})
  SET i.scheme = split(key, ':')[0],
      i.value = substring(key, size(split(key, ':')[0]) + 1),
      i.source = row.source,
      i.asOf = row.asOf,
      i.estimated = row.estimated
  CREATE (i)-[:IDENTIFIES]->(n)
}
CALL (n, row) {
  UNWIND row.segments AS made
  MATCH (s:Segment {code: made.code})
  CREATE (n)-[r:WORKS_IN {at: ''}]->(s)
  SET r.share = made.share,
      r.sampling = made.sampling,
      r.source = row.source,
      r.asOf = row.asOf,
      r.estimated = row.estimated
}
