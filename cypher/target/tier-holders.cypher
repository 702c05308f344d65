// Which enterprises hold titles, of which level, until when?
// @mode read
// @returns enterprise string
// @returns tier string
// @returns level string?
// @returns validUntil string?
MATCH (e:Enterprise)-[:HOLDS]->(t:TierAward)
RETURN e.id AS enterprise, t.tier AS tier, t.level AS level, t.validUntil AS validUntil
ORDER BY enterprise, tier, level
