// On which list is the target that is about to change? The list’s changes follow one another.
// @mode write
// @param target string
// @param organisation string
// @returns id string
MATCH (:Target {id: $target})-[:LISTED_IN]->(l:TargetList)
WHERE EXISTS { (l)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation}) }
SET l.lock = true
RETURN l.id AS id
