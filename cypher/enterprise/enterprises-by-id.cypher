// Which enterprises have these ids?
// @mode read
// @param ids string[]
// @returns id string
// @returns uscc string?
// @returns name string
// @returns nameEn string?
// @returns shortName string?
// @returns formerNames string[]?
// @returns address string?
// @returns region string?
// @returns park string?
// @returns revenueCny float?
// @returns revenueYear int?
// @returns employees int?
// @returns capitalCny float?
// @returns established string?
// @returns listedAs string?
// @returns industry string?
// @returns products string[]?
// @returns business string?
// @returns status string?
// @returns longitude float?
// @returns latitude float?
// @returns crs string?
// @returns precision string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
OPTIONAL MATCH (e)-[:LOCATED_IN]->(region:Region)
OPTIONAL MATCH (e)-[:LOCATED_IN]->(park:Park)
RETURN id AS id, e.uscc AS uscc, e.name AS name, e.nameEn AS nameEn, e.shortName AS shortName,
       e.formerNames AS formerNames, e.address AS address, region.code AS region, park.code AS park,
       e.revenueCny AS revenueCny, e.revenueYear AS revenueYear, e.employees AS employees, e.capitalCny AS capitalCny,
       e.established AS established, e.listedAs AS listedAs, e.industry AS industry, e.products AS products,
       e.business AS business, e.status AS status, e.location.longitude AS longitude, e.location.latitude AS latitude,
       e.crs AS crs, e.precision AS precision,
       e.source AS source, e.asOf AS asOf, e.estimated AS estimated, e.note AS note
ORDER BY id
