// Which segments feed these?
// @mode read
// @param codes string[]
// @returns segment string
// @returns other string
// @returns coefficient float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (s:Segment {code: code})
MATCH (o:Segment)-[r:FEEDS]->(s)
RETURN code AS segment, o.code AS other, r.coefficient AS coefficient,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY segment, other
LIMIT 50000
