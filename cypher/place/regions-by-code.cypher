// Which regions have these codes?
// @mode read
// @param codes string[]
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns level string
// @returns formerNames string[]?
// @returns formerCodes string[]?
// @returns hasBoundary boolean
// @returns parent string?
// @returns longitude float?
// @returns latitude float?
// @returns crs string?
// @returns precision string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (r:Region {code: code})
OPTIONAL MATCH (r)-[:PART_OF]->(parent:Region)
RETURN code AS code, r.name AS name, r.nameEn AS nameEn, r.level AS level, r.formerNames AS formerNames,
       r.formerCodes AS formerCodes, r.boundary IS NOT NULL AS hasBoundary, parent.code AS parent, r.location.longitude AS longitude, r.location.latitude AS latitude,
       r.crs AS crs, r.precision AS precision,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY code
