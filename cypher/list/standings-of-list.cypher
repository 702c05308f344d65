// How does each target of a list stand by stage, follower, day of its next step and segments?
// @mode read
// @param list string
// @param now string
// @returns id string
// @returns number int
// @returns stage string
// @returns dueOn string?
// @returns follower string?
// @returns segments string[]
// @returns pending boolean
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
OPTIONAL MATCH (t)-[:CLAIMED_BY]->(follower:Organisation)
RETURN t.id AS id, t.number AS number, t.stage AS stage, t.nextStepOn AS dueOn,
       CASE WHEN t.claimUntil > $now THEN follower.code END AS follower,
       COLLECT { MATCH (t)-[for:FOR_SEGMENT]->(s:Segment) RETURN s.code ORDER BY coalesce(for.rank, 0), s.code } AS segments,
       EXISTS { (t)-[:OF_ENTERPRISE]->(:PendingEnterprise) } AS pending
ORDER BY number
