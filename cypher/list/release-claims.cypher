// Which claims of an organisation on a list end now?
// @mode write
// @param list string
// @param organisation string
// @param now string
// @returns target string
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
WHERE t.claimUntil > $now
MATCH (t)-[claim:CLAIMED_BY]->(:Organisation {code: $organisation})
SET t.version = t.version + 1, t.claimMember = null, t.claimUntil = null
DELETE claim
RETURN t.id AS target
ORDER BY t.number
