// What is known of the links between these segments?
// @mode read
// @param pairs {from: string, to: string}[]
// @returns from string
// @returns to string
// @returns coefficient float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $pairs AS pair
MATCH (a:Segment {code: pair.from})-[r:FEEDS]->(b:Segment {code: pair.to})
RETURN a.code AS from, b.code AS to, r.coefficient AS coefficient,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY from, to
