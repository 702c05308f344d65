// Which migrations were applied?
// @mode read
// @returns number int
// @returns name string
// @returns checksum string
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number
