// Which segments have these codes?
// @mode read
// @param codes string[]
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns kind string
// @returns key boolean?
// @returns aliases string[]?
// @returns parent string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (s:Segment {code: code})
OPTIONAL MATCH (s)-[:PART_OF]->(parent:Segment)
RETURN code AS code, s.name AS name, s.nameEn AS nameEn, s.kind AS kind, s.key AS key, s.aliases AS aliases,
       parent.code AS parent, s.source AS source, s.asOf AS asOf, s.estimated AS estimated, s.note AS note
ORDER BY code
