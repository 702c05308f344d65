// Which parks are there, and in which region?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns region string?
// @returns longitude float?
// @returns latitude float?
MATCH (p:Park)
OPTIONAL MATCH (p)-[:LOCATED_IN]->(region:Region)
RETURN p.code AS code, p.name AS name, p.nameEn AS nameEn, region.code AS region,
       p.location.longitude AS longitude, p.location.latitude AS latitude
ORDER BY code
