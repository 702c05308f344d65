// Which chains are there?
// @mode read
// @returns code string
MATCH (c:Chain)
RETURN c.code AS code
ORDER BY code
