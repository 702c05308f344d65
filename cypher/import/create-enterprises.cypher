// Which enterprises, whom the graph does not know by any key, what names them, where is their seat, and what do they make?
// @mode write
// @param rows {id: string, uscc: string?, name: string, nameEn: string?, shortName: string?, formerNames: string[]?, address: string?, crs: string?, precision: string?, revenueCny: float?, revenueYear: int?, employees: int?, capitalCny: float?, established: string?, listedAs: string?, industry: string?, products: string[]?, business: string?, status: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, normalisedName: string, longitude: float?, latitude: float?, region: string?, park: string?, keys: string[], segments: {code: string, share: float?, sampling: string}[]}[]
UNWIND $rows AS row
CREATE (n:Enterprise {id: row.id, uscc: row.uscc, name: row.name, nameEn: row.nameEn, shortName: row.shortName,
  formerNames: row.formerNames, normalisedName: row.normalisedName, address: row.address, crs: row.crs,
  location: CASE WHEN row.longitude IS NOT NULL THEN point({longitude: row.longitude, latitude: row.latitude}) END,
  precision: row.precision, revenueCny: row.revenueCny, revenueYear: row.revenueYear, employees: row.employees,
  capitalCny: row.capitalCny, established: row.established, listedAs: row.listedAs, industry: row.industry,
  products: row.products, business: row.business, status: row.status,
  source: row.source, asOf: row.asOf, estimated: row.estimated, note: row.note})
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
  WITH n, row, key, split(key, ':')[0] AS scheme
  CREATE (:Identifier {key: key, scheme: scheme, value: substring(key, size(scheme) + 1),
    source: row.source, asOf: row.asOf, estimated: row.estimated})-[:IDENTIFIES]->(n)
}
CALL (n, row) {
  UNWIND row.segments AS made
  MATCH (s:Segment {code: made.code})
  CREATE (n)-[:WORKS_IN {at: '', share: made.share, sampling: made.sampling,
    source: row.source, asOf: row.asOf, estimated: row.estimated}]->(s)
}
