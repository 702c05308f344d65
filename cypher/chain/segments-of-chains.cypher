// Which segments do these chains have, and at which stage?
// @mode read
// @param codes string[]
// @returns chain string
// @returns segment string
// @returns stage string?
// @returns weight float?
// @returns sort int?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (c:Chain {code: code})-[r:HAS_SEGMENT]->(s:Segment)
RETURN code AS chain, s.code AS segment, r.stage AS stage, r.weight AS weight, r.sort AS sort,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY chain, sort, segment
