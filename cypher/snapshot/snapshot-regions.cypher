// Which regions are there, and which lies in which?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns level string
// @returns parent string?
// @returns longitude float?
// @returns latitude float?
MATCH (r:Region)
OPTIONAL MATCH (r)-[:PART_OF]->(parent:Region)
RETURN r.code AS code, r.name AS name, r.nameEn AS nameEn, r.level AS level, parent.code AS parent,
       r.location.longitude AS longitude, r.location.latitude AS latitude
ORDER BY code
