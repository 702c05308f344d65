// Which regions of a level lie within this one?
// @mode read
// @param within string
// @param levels string[]
// @param after string
// @param limit int
// @returns code string
MATCH (r:Region)-[:PART_OF*1..4]->(:Region {code: $within})
WHERE r.level IN $levels AND r.code > $after
RETURN DISTINCT r.code AS code
ORDER BY code
LIMIT $limit
