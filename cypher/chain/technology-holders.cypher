// Which technologies are there, and who masters each?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns holders string[]
MATCH (t:Technology)
RETURN t.code AS code, t.name AS name, t.nameEn AS nameEn,
       COLLECT { MATCH (e:Enterprise)-[:MASTERS]->(t) RETURN e.id ORDER BY e.id } AS holders
ORDER BY code
