// Which regions have this level?
// @mode read
// @param levels string[]
// @param after string
// @param limit int
// @returns code string
MATCH (r:Region)
WHERE r.level IN $levels AND r.code > $after
RETURN r.code AS code
ORDER BY code
LIMIT $limit
