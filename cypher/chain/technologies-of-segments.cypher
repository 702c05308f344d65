// Which technologies do these segments need, and who masters them?
// @mode read
// @param codes string[]
// @returns segment string
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns bottleneck boolean?
// @returns holders string[]
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (:Segment {code: code})-[:NEEDS]->(t:Technology)
RETURN code AS segment, t.code AS code, t.name AS name, t.nameEn AS nameEn, t.bottleneck AS bottleneck,
       COLLECT { MATCH (e:Enterprise)-[:MASTERS]->(t) RETURN e.id ORDER BY e.id } AS holders,
       t.source AS source, t.asOf AS asOf, t.estimated AS estimated, t.note AS note
ORDER BY segment, code
