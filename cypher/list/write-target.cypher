// What is a target’s stage and claim from now on?
// @mode write
// @param target string
// @param stage string
// @param stageDays string[]
// @param version int
// @param claimOrganisation string?
// @param claimMember string?
// @param claimUntil string?
MATCH (t:Target {id: $target})
SET t.stage = $stage, t.stageDays = $stageDays, t.version = $version, t.claimMember = $claimMember, t.claimUntil = $claimUntil
WITH t
OPTIONAL MATCH (t)-[old:CLAIMED_BY]->(:Organisation)
DELETE old
WITH DISTINCT t
MATCH (claimer:Organisation {code: $claimOrganisation})
CREATE (t)-[:CLAIMED_BY]->(claimer)
