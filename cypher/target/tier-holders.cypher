// Which enterprises hold titles, of which level, until when?
// @mode read
// @returns enterprise string
// @returns tier string
// @returns level string?
// @returns year int?
// @returns validUntil string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (e:Enterprise)-[:HOLDS]->(t:TierAward)
RETURN e.id AS enterprise, t.tier AS tier, t.level AS level, t.year AS year, t.validUntil AS validUntil,
       t.source AS source, t.asOf AS asOf, t.estimated AS estimated, t.note AS note
ORDER BY enterprise, year DESC, tier, level
