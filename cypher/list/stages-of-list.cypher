// How far is each target of a list, since when, for which segments, added and followed by whom?
// @mode read
// @param list string
// @param now string
// @param first int
// @returns stage string
// @returns since string
// @returns segments string[]
// @returns addedBy string
// @returns followedBy string?
// @returns investmentCny float?
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
WITH t
ORDER BY t.number
LIMIT $first
MATCH (t)-[:ADDED_BY]->(adder:Organisation)
OPTIONAL MATCH (t)-[:CLAIMED_BY]->(follower:Organisation)
CALL (t) {
  MATCH (e:Event)-[:ON_TARGET]->(t)
  WHERE e.kind = 'MOVED'
  RETURN max(e.at) AS moved
}
RETURN t.stage AS stage, coalesce(moved, t.addedAt) AS since, COLLECT { MATCH (t)-[for:FOR_SEGMENT]->(s:Segment) RETURN s.code ORDER BY coalesce(for.rank, 0), s.code } AS segments, adder.code AS addedBy,
       CASE WHEN t.claimUntil > $now THEN follower.code END AS followedBy, t.investmentCny AS investmentCny
ORDER BY t.number
