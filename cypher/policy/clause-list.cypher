// Which clauses do the documents hold, in the order of each text?
// @mode read
// @returns policy string
// @returns article string
// @returns text string
// @returns responsible string[]?
// @returns partOf string?
MATCH (p:Policy)-[:HAS_CLAUSE]->(c:Clause)
RETURN p.code AS policy, c.article AS article, c.text AS text, c.responsible AS responsible, c.partOf AS partOf
ORDER BY policy, coalesce(c.sort, 0), c.code
