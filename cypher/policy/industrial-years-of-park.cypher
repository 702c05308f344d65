// Which enterprises are in a park, by seat or producing site, and what is known of a year of theirs?
// @mode read
// @param park string
// @param year int
// @returns enterprise string
// @returns name string
// @returns revenueCny float?
// @returns hasRdActivity boolean?
// @returns hasRdInstitution boolean?
// @returns aboveScale boolean?
// @returns industrial boolean?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
MATCH (p:Park {code: $park})
MATCH (e:Enterprise)-[r:LOCATED_IN|SITED_IN]->(p)
WHERE coalesce(r.state, 'PRODUCING') <> 'PROJECT' AND coalesce(e.status, 'ACTIVE') = 'ACTIVE'
WITH DISTINCT e
OPTIONAL MATCH (y:EnterpriseYear {year: $year})-[:YEAR_OF]->(e)
WITH e, y
ORDER BY coalesce(y.asOf, '') DESC, y.code
WITH e, head(collect(y)) AS y
WITH e, y, y.revenueCny IS NULL AND e.revenueYear = $year AS fromEnterprise
RETURN e.id AS enterprise, e.name AS name,
       CASE WHEN fromEnterprise THEN toFloat(e.revenueCny) ELSE y.revenueCny END AS revenueCny,
       y.hasRdActivity AS hasRdActivity, y.hasRdInstitution AS hasRdInstitution,
       y.aboveScale AS aboveScale, y.industrial AS industrial,
       CASE WHEN fromEnterprise THEN e.source ELSE y.source END AS source,
       CASE WHEN fromEnterprise THEN e.asOf ELSE y.asOf END AS asOf,
       CASE WHEN fromEnterprise THEN e.estimated ELSE y.estimated END AS estimated
ORDER BY enterprise
