// Which parks stand in the graph?
// @mode read
// @returns code string
// @returns name string
MATCH (p:Park)
RETURN p.code AS code, p.name AS name
ORDER BY code
