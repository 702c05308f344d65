// Which other organisations claim the enterprises of these targets, on other lists of the same circle?
// @mode read
// @param targets string[]
// @param organisation string
// @param now string
// @returns target string
// @returns enterprise string?
// @returns stage string
// @returns organisation string
// @returns seen boolean
UNWIND $targets AS target
MATCH (t:Target {id: target})-[:LISTED_IN]->(l:TargetList)
MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise|PendingEnterprise)<-[:OF_ENTERPRISE]-(other:Target)-[:CLAIMED_BY]->(claimer:Organisation)
WHERE other <> t AND other.claimUntil > $now AND claimer.code <> $organisation
MATCH (other)-[:LISTED_IN]->(elsewhere:TargetList)
WHERE elsewhere.archivedAt IS NULL
  AND EXISTS { (l)-[:OWNED_BY|SHARED_WITH]->(:Organisation)<-[:OWNED_BY|SHARED_WITH]-(elsewhere) }
RETURN target AS target, CASE WHEN e:Enterprise THEN e.id END AS enterprise, other.stage AS stage, claimer.code AS organisation,
       EXISTS { (elsewhere)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation}) } AS seen
ORDER BY target, organisation, other.id
