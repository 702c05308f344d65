// Which segments are parts of these?
// @mode read
// @param codes string[]
// @param first int
// @param skip int
// @returns segment string
// @returns part string
UNWIND $codes AS code
MATCH (s:Segment {code: code})
CALL (s) {
  MATCH (p:Segment)-[:PART_OF]->(s)
  RETURN p.code AS part
  ORDER BY part
  SKIP $skip
  LIMIT $first
}
RETURN code AS segment, part AS part
ORDER BY segment, part
