// Which segments do these chains have, and at which stage?
// @mode read
// @param codes string[]
// @param first int
// @param skip int
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
MATCH (c:Chain {code: code})
CALL (c) {
  MATCH (c)-[r:HAS_SEGMENT]->(s:Segment)
  RETURN s.code AS segment, r.stage AS stage, r.weight AS weight, r.sort AS sort,
         r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
  ORDER BY sort, segment
  SKIP $skip
  LIMIT $first
}
RETURN code AS chain, segment AS segment, stage AS stage, weight AS weight, sort AS sort,
       source AS source, asOf AS asOf, estimated AS estimated, note AS note
ORDER BY chain, sort, segment
