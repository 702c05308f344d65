// Which regions lie directly in each of these?
// @mode read
// @param codes string[]
// @returns parent string
// @returns code string
UNWIND $codes AS parent
MATCH (r:Region)-[:PART_OF]->(:Region {code: parent})
RETURN parent AS parent, r.code AS code
ORDER BY parent, code
