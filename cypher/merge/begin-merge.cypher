// Which enterprise is another one from now on? What the other does not know of itself it takes over, and remembers that.
// @mode write
// @param kept string
// @param gone string
// @param at string
// @param member string
// @param reason string
MATCH (k:Enterprise {id: $kept})
MATCH (g:Enterprise {id: $gone})
REMOVE g:Enterprise
SET g:MergedEnterprise
WITH k, g,
     [key IN ['uscc', 'nameEn', 'shortName', 'address', 'revenueCny', 'employees', 'capitalCny', 'established', 'listedAs', 'industry', 'products', 'business']
      WHERE k[key] IS NULL AND g[key] IS NOT NULL] AS filled,
     [name IN [g.name] + coalesce(g.formerNames, []) WHERE name <> k.name AND NOT name IN coalesce(k.formerNames, [])] AS names
CREATE (g)-[:MERGED_INTO {at: $at, member: $member, reason: $reason, filled: filled, names: names}]->(k)
SET k.uscc = coalesce(k.uscc, g.uscc),
    k.nameEn = coalesce(k.nameEn, g.nameEn),
    k.shortName = coalesce(k.shortName, g.shortName),
    k.address = coalesce(k.address, g.address),
    k.revenueYear = CASE WHEN 'revenueCny' IN filled THEN g.revenueYear ELSE k.revenueYear END,
    k.revenueCny = coalesce(k.revenueCny, g.revenueCny),
    k.employees = coalesce(k.employees, g.employees),
    k.capitalCny = coalesce(k.capitalCny, g.capitalCny),
    k.established = coalesce(k.established, g.established),
    k.listedAs = coalesce(k.listedAs, g.listedAs),
    k.industry = coalesce(k.industry, g.industry),
    k.products = coalesce(k.products, g.products),
    k.business = coalesce(k.business, g.business),
    k.formerNames = coalesce(k.formerNames, []) + names
