// Until when does each enterprise bear a title of a chain’s leader, one of `anchors`?
// @mode read
// @param anchors string[]
// @returns enterprise string
// @returns until string
MATCH (e:Enterprise)-[:HOLDS]->(award:TierAward)
WHERE any(title IN $anchors WHERE award.tier CONTAINS title)
RETURN e.id AS enterprise, max(coalesce(award.validUntil, '9999-12-31')) AS until
