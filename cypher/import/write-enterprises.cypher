// Which enterprises, and where is their seat?
// @mode write
// @param rows {id: string, uscc: string?, name: string, nameEn: string?, shortName: string?, formerNames: string[]?, address: string?, crs: string?, precision: string?, revenueCny: float?, revenueYear: int?, employees: int?, capitalCny: float?, established: string?, listedAs: string?, industry: string?, products: string[]?, business: string?, status: string?, source: string?, asOf: string?, estimated: boolean?, note: string?, normalisedName: string, longitude: float?, latitude: float?, region: string?, park: string?}[]
UNWIND $rows AS row
MERGE (n:Enterprise {id: row.id})
SET n.uscc = coalesce(row.uscc, n.uscc),
    n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.shortName = coalesce(row.shortName, n.shortName),
    n.formerNames = coalesce(row.formerNames, n.formerNames),
    n.address = coalesce(row.address, n.address),
    n.crs = coalesce(row.crs, n.crs),
    n.precision = coalesce(row.precision, n.precision),
    n.revenueCny = coalesce(row.revenueCny, n.revenueCny),
    n.revenueYear = coalesce(row.revenueYear, n.revenueYear),
    n.employees = coalesce(row.employees, n.employees),
    n.capitalCny = coalesce(row.capitalCny, n.capitalCny),
    n.established = coalesce(row.established, n.established),
    n.listedAs = coalesce(row.listedAs, n.listedAs),
    n.industry = coalesce(row.industry, n.industry),
    n.products = coalesce(row.products, n.products),
    n.business = coalesce(row.business, n.business),
    n.status = coalesce(row.status, n.status),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note),
    n.normalisedName = row.normalisedName,
    n.location = CASE WHEN row.longitude IS NULL THEN n.location ELSE point({longitude: row.longitude, latitude: row.latitude}) END
WITH n, row
CALL (n, row) {
  MATCH (region:Region {code: row.region})
  // A wider region does not contradict the one that is known within it.
  WHERE NOT EXISTS { (n)-[:LOCATED_IN]->(:Region)-[:PART_OF*1..4]->(region) }
  OPTIONAL MATCH (n)-[old:LOCATED_IN]->(other:Region) WHERE other <> region
  // Who moves away from a park has left it, unless the row names it.
  OPTIONAL MATCH (n)-[left:LOCATED_IN]->(:Park)-[:LOCATED_IN]->(home:Region)
  WHERE other IS NOT NULL AND row.park IS NULL
    AND NOT EXISTS { (home)-[:PART_OF*0..4]->(region) }
    AND NOT EXISTS { (region)-[:PART_OF*0..4]->(home) }
  DELETE old, left
  WITH DISTINCT n, region
  MERGE (n)-[:LOCATED_IN]->(region)
}
CALL (n, row) {
  MATCH (park:Park {code: row.park})
  OPTIONAL MATCH (n)-[old:LOCATED_IN]->(other:Park) WHERE other <> park
  DELETE old
  WITH DISTINCT n, park
  MERGE (n)-[:LOCATED_IN]->(park)
}
