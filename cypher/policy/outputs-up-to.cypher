// What was the output of each enterprise in a year, and its best of the years before?
// @mode read
// @param year int
// @returns enterprise string
// @returns outputCny float
// @returns bestEarlierCny float?
// @returns earlierYears int
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
MATCH (n:EnterpriseYear {year: $year})-[:YEAR_OF]->(e:Enterprise)
WHERE n.outputCny IS NOT NULL
OPTIONAL MATCH (earlier:EnterpriseYear)-[:YEAR_OF]->(e)
WHERE earlier.year < $year AND earlier.outputCny IS NOT NULL
WITH e, n, max(earlier.outputCny) AS bestEarlierCny, count(earlier) AS earlierYears
RETURN e.id AS enterprise, n.outputCny AS outputCny, bestEarlierCny AS bestEarlierCny, earlierYears AS earlierYears,
       n.source AS source, n.asOf AS asOf, n.estimated AS estimated
ORDER BY enterprise
