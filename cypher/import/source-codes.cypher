// Which packages and files were imported to their end?
// @mode read
// @returns code string
MATCH (s:Source)
RETURN s.code AS code
ORDER BY code
