// Which segments feed these?
// @mode read
// @param codes string[]
// @param first int
// @param skip int
// @returns segment string
// @returns other string
// @returns coefficient float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (s:Segment {code: code})
CALL (s) {
  MATCH (o:Segment)-[r:FEEDS]->(s)
  RETURN o.code AS other,
         r.coefficient AS coefficient,
         r.source AS source,
         r.asOf AS asOf,
         r.estimated AS estimated,
         r.note AS note
  ORDER BY other
  SKIP $skip
  LIMIT $first
}
RETURN code AS segment, other AS other, coefficient AS coefficient, source AS source, asOf AS asOf, estimated AS estimated, note AS note
ORDER BY segment, other
