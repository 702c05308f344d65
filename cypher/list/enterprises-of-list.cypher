// Which enterprises are on a list, for which segments, in its order?
// @mode read
// @param list string
// @param first int
// @returns enterprise string
// @returns segment string?
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
OPTIONAL MATCH (t)-[:FOR_SEGMENT]->(s:Segment)
RETURN e.id AS enterprise, s.code AS segment
ORDER BY t.number
LIMIT $first
