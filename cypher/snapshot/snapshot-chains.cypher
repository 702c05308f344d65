// Which chains are there?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
MATCH (c:Chain)
RETURN c.code AS code, c.name AS name, c.nameEn AS nameEn
ORDER BY code
