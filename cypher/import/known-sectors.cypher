// Which sectors stand in the graph?
// @mode read
// @returns code string
// @returns name string
// @returns parent string?
MATCH (s:Sector)
OPTIONAL MATCH (s)-[:PART_OF]->(parent:Sector)
RETURN s.code AS code, s.name AS name, parent.code AS parent
ORDER BY code
