// Which enterprises hold one of these titles?
// @mode read
// @param tiers string[]
// @returns id string
MATCH (t:TierAward)
WHERE t.tier IN $tiers
MATCH (e:Enterprise)-[:HOLDS]->(t)
RETURN DISTINCT e.id AS id
ORDER BY id
