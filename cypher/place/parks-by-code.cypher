// Which parks have these codes?
// @mode read
// @param codes string[]
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns zoneKind string?
// @returns level string?
// @returns grade string?
// @returns areaHa float?
// @returns established string?
// @returns region string?
// @returns longitude float?
// @returns latitude float?
// @returns crs string?
// @returns precision string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (p:Park {code: code})
OPTIONAL MATCH (p)-[:LOCATED_IN]->(region:Region)
RETURN code AS code, p.name AS name, p.nameEn AS nameEn, p.zoneKind AS zoneKind, p.level AS level, p.grade AS grade, p.areaHa AS areaHa,
       p.established AS established, region.code AS region, p.location.longitude AS longitude, p.location.latitude AS latitude,
       p.crs AS crs, p.precision AS precision,
       p.source AS source, p.asOf AS asOf, p.estimated AS estimated, p.note AS note
ORDER BY code
