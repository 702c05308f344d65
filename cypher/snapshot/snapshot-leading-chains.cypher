// Which chains does a document name as leading, of which park or region, and for how long?
// @mode read
// @returns region string?
// @returns park string?
// @returns chain string
// @returns since string?
// @returns until string?
MATCH (place:Park|Region)-[r:LEADS]->(c:Chain)
WHERE coalesce(r.role, 'LEADING') = 'LEADING' AND coalesce(r.status, 'IN_FORCE') = 'IN_FORCE'
RETURN CASE WHEN place:Region THEN place.code END AS region, CASE WHEN place:Park THEN place.code END AS park,
       c.code AS chain, r.since AS since, r.until AS until
ORDER BY region, park, chain
