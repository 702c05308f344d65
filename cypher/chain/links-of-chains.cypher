// Which segments of these chains feed which others of the same chain?
// @mode read
// @param codes string[]
// @param first int
// @param skip int
// @returns chain string
// @returns from string
// @returns to string
// @returns coefficient float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (c:Chain {code: code})
CALL (c) {
  MATCH (c)-[:HAS_SEGMENT]->(a:Segment)-[r:FEEDS]->(b:Segment)<-[:HAS_SEGMENT]-(c)
  RETURN a.code AS from, b.code AS to, r.coefficient AS coefficient,
         r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
  ORDER BY from, to
  SKIP $skip
  LIMIT $first
}
RETURN code AS chain, from AS from, to AS to, coefficient AS coefficient,
       source AS source, asOf AS asOf, estimated AS estimated, note AS note
ORDER BY chain, from, to
