// Which segment feeds which?
// @mode read
// @returns from string
// @returns to string
// @returns coefficient float?
MATCH (a:Segment)-[r:FEEDS]->(b:Segment)
RETURN a.code AS from, b.code AS to, r.coefficient AS coefficient
ORDER BY from, to
