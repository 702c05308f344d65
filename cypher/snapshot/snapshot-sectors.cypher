// Which sectors do official statistics know?
// @mode read
// @returns code string
// @returns classification string
// @returns number string
// @returns name string
// @returns parent string?
MATCH (s:Sector)
OPTIONAL MATCH (s)-[:PART_OF]->(parent:Sector)
RETURN s.code AS code, s.classification AS classification, s.number AS number, s.name AS name,
       parent.code AS parent
ORDER BY code
