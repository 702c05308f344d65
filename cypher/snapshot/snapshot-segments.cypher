// Which segments are there, and which is a part of which?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns kind string
// @returns parent string?
MATCH (s:Segment)
OPTIONAL MATCH (s)-[:PART_OF]->(parent:Segment)
RETURN s.code AS code, s.name AS name, s.nameEn AS nameEn, s.kind AS kind, parent.code AS parent
ORDER BY code
