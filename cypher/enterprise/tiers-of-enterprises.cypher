// Which titles do these enterprises hold?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns tier string
// @returns level string?
// @returns year int?
// @returns validUntil string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})-[:HOLDS]->(t:TierAward)
RETURN id AS enterprise, t.tier AS tier, t.level AS level, t.year AS year, t.validUntil AS validUntil,
       t.source AS source, t.asOf AS asOf, t.estimated AS estimated, t.note AS note
ORDER BY enterprise, year DESC, tier
