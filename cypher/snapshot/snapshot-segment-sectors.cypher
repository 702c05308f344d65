// Under which sectors do official statistics count a segment, and why?
// @mode read
// @returns segment string
// @returns sector string
// @returns confidence string?
// @returns reason string?
MATCH (segment:Segment)-[r:IN_SECTOR]->(sector:Sector)
RETURN segment.code AS segment, sector.code AS sector, r.confidence AS confidence, r.reason AS reason
ORDER BY segment, sector
