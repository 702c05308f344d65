// Which regions stand in the graph?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns level string
// @returns parent string?
// @returns formerNames string[]?
// @returns formerCodes string[]?
// @returns asOf string?
// @returns longitude float?
// @returns latitude float?
// @returns boundary string?
MATCH (r:Region)
OPTIONAL MATCH (r)-[:PART_OF]->(parent:Region)
RETURN r.code AS code, r.name AS name, r.nameEn AS nameEn, r.level AS level, parent.code AS parent,
       r.formerNames AS formerNames, r.formerCodes AS formerCodes, r.asOf AS asOf,
       r.location.longitude AS longitude, r.location.latitude AS latitude, r.boundary AS boundary
ORDER BY code
