// What are these technologies, and who masters them?
// @mode read
// @param codes string[]
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns bottleneck boolean?
// @returns holders string[]
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS one
MATCH (t:Technology {code: one})
RETURN t.code AS code, t.name AS name, t.nameEn AS nameEn, t.bottleneck AS bottleneck,
       COLLECT { MATCH (e:Enterprise)-[:MASTERS]->(t) RETURN e.id ORDER BY e.id } AS holders,
       t.source AS source, t.asOf AS asOf, t.estimated AS estimated, t.note AS note
