// Which enterprise is itself again? What the other took over of it, and nobody changed since, the other forgets.
// @mode write
// @param gone string
MATCH (g:MergedEnterprise {id: $gone})-[m:MERGED_INTO]->(k:Enterprise)
WITH g, k, m, [key IN m.filled WHERE k[key] = g[key]] AS taken,
     [name IN coalesce(k.formerNames, []) WHERE NOT name IN m.names] AS names
SET k.uscc = CASE WHEN 'uscc' IN taken THEN null ELSE k.uscc END,
    k.nameEn = CASE WHEN 'nameEn' IN taken THEN null ELSE k.nameEn END,
    k.shortName = CASE WHEN 'shortName' IN taken THEN null ELSE k.shortName END,
    k.address = CASE WHEN 'address' IN taken THEN null ELSE k.address END,
    k.revenueYear = CASE WHEN 'revenueCny' IN taken THEN null ELSE k.revenueYear END,
    k.revenueCny = CASE WHEN 'revenueCny' IN taken THEN null ELSE k.revenueCny END,
    k.employees = CASE WHEN 'employees' IN taken THEN null ELSE k.employees END,
    k.capitalCny = CASE WHEN 'capitalCny' IN taken THEN null ELSE k.capitalCny END,
    k.established = CASE WHEN 'established' IN taken THEN null ELSE k.established END,
    k.listedAs = CASE WHEN 'listedAs' IN taken THEN null ELSE k.listedAs END,
    k.industry = CASE WHEN 'industry' IN taken THEN null ELSE k.industry END,
    k.products = CASE WHEN 'products' IN taken THEN null ELSE k.products END,
    k.business = CASE WHEN 'business' IN taken THEN null ELSE k.business END,
    k.formerNames = CASE WHEN names = [] THEN null ELSE names END
DELETE m
REMOVE g:MergedEnterprise
SET g:Enterprise
