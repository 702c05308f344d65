// Which enterprises are on a list, for which segments, in its order?
// @mode read
// @param list string
// @param first int
// @returns enterprise string?
// @returns pendingName string?
// @returns pendingUscc string?
// @returns pendingPlace string?
// @returns segments string[]
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
OPTIONAL MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
OPTIONAL MATCH (t)-[:EXPECTED_IN]->(place:Region|Park)
RETURN e.id AS enterprise, t.pendingName AS pendingName, t.pendingUscc AS pendingUscc,
       CASE WHEN place:Region THEN 'REGION:' WHEN place:Park THEN 'PARK:' END + place.code AS pendingPlace, COLLECT { MATCH (t)-[for:FOR_SEGMENT]->(s:Segment) RETURN s.code ORDER BY coalesce(for.rank, 0), s.code } AS segments
ORDER BY t.number
LIMIT $first
