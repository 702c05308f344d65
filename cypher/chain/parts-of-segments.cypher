// Which segments are parts of these?
// @mode read
// @param codes string[]
// @returns segment string
// @returns part string
UNWIND $codes AS code
MATCH (p:Segment)-[:PART_OF]->(:Segment {code: code})
RETURN code AS segment, p.code AS part
ORDER BY segment, part
LIMIT 50000
