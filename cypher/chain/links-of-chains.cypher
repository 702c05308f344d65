// Which segments of these chains feed which others of the same chain?
// @mode read
// @param codes string[]
// @returns chain string
// @returns from string
// @returns to string
// @returns coefficient float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (c:Chain {code: code})-[:HAS_SEGMENT]->(a:Segment)-[r:FEEDS]->(b:Segment)<-[:HAS_SEGMENT]-(c)
RETURN code AS chain, a.code AS from, b.code AS to, r.coefficient AS coefficient,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY chain, from, to
