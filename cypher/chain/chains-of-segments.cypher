// To which chains do these segments belong?
// @mode read
// @param codes string[]
// @returns segment string
// @returns chain string
// @returns stage string?
UNWIND $codes AS code
MATCH (c:Chain)-[r:HAS_SEGMENT]->(:Segment {code: code})
RETURN code AS segment, c.code AS chain, r.stage AS stage
ORDER BY segment, chain
