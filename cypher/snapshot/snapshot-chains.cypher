// Which chains are there?
// @mode read
// @returns code string
// @returns name string
MATCH (c:Chain)
RETURN c.code AS code, c.name AS name
ORDER BY code
