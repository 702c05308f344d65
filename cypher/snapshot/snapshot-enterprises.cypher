// Which enterprises are there, how large, and where is their seat?
// @mode read
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
MATCH (e:Enterprise)
OPTIONAL MATCH (e)-[:LOCATED_IN]->(region:Region)
OPTIONAL MATCH (e)-[:LOCATED_IN]->(park:Park)
RETURN e.id AS id, e.name AS name, e.uscc AS uscc, region.code AS region, park.code AS park, e.revenueCny AS revenue,
       e.employees AS employees, e.location.longitude AS longitude, e.location.latitude AS latitude,
       e.precision AS precision, coalesce(e.asOf, toString(e.revenueYear)) AS asOf, e.estimated AS estimated,
       e.source AS source, e.asOf AS sourceDate, e.revenueYear AS revenueYear
