// Which segments does each chain have, at which stage?
// @mode read
// @returns chain string
// @returns segment string
// @returns stage string?
// @returns weight float?
// @returns sort int?
MATCH (c:Chain)-[r:HAS_SEGMENT]->(s:Segment)
RETURN c.code AS chain, s.code AS segment, r.stage AS stage, r.weight AS weight, r.sort AS sort
ORDER BY chain, sort, segment
