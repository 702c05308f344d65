// Which enterprises are followed by somebody, as far as an organisation may know?
// @mode read
// @param organisation string
// @param now string
// @returns enterprise string
MATCH (l:TargetList)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation})
WHERE l.archivedAt IS NULL
MATCH (t:Target)-[:LISTED_IN]->(l)
WHERE t.claimUntil > $now
MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
RETURN DISTINCT e.id AS enterprise
ORDER BY enterprise
