// How large are these enterprises, and where is their seat? `anchors` are titles of a chain’s leader.
// @mode read
// @param ids string[]
// @param anchors string[]
// @returns id string
// @returns name string
// @returns uscc string?
// @returns region string?
// @returns park string?
// @returns revenue float?
// @returns employees int?
// @returns longitude float?
// @returns latitude float?
// @returns precision string?
// @returns asOf string?
// @returns estimated boolean?
// @returns source string?
// @returns sourceDate string?
// @returns revenueYear int?
// @returns anchorUntil string?
UNWIND $ids AS one
MATCH (e:Enterprise {id: one})
OPTIONAL MATCH (e)-[:LOCATED_IN]->(region:Region)
OPTIONAL MATCH (e)-[:LOCATED_IN]->(park:Park)
CALL (e) {
  OPTIONAL MATCH (e)-[:HOLDS]->(award:TierAward)
  WHERE any(title IN $anchors WHERE award.tier CONTAINS title)
  RETURN max(CASE WHEN award IS NULL THEN null ELSE coalesce(award.validUntil, '9999-12-31') END) AS anchorUntil
}
RETURN e.id AS id, e.name AS name, e.uscc AS uscc, region.code AS region, park.code AS park, e.revenueCny AS revenue,
       e.employees AS employees, e.location.longitude AS longitude, e.location.latitude AS latitude,
       e.precision AS precision, coalesce(e.asOf, toString(e.revenueYear)) AS asOf, e.estimated AS estimated,
       e.source AS source, e.asOf AS sourceDate, e.revenueYear AS revenueYear, anchorUntil AS anchorUntil
