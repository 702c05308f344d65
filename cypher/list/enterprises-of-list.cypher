// Which enterprises are on a list, for which segments, in its order?
// @mode read
// @param list string
// @param first int
// @returns enterprise string
// @returns segments string[]
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
RETURN e.id AS enterprise, COLLECT { MATCH (t)-[for:FOR_SEGMENT]->(s:Segment) RETURN s.code ORDER BY coalesce(for.rank, 0), s.code } AS segments
ORDER BY t.number
LIMIT $first
