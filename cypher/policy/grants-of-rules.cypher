// What was paid under these rules, by the year?
// @mode read
// @param rules string[]
// @returns rule string
// @returns enterprise string?
// @returns name string?
// @returns project string?
// @returns year int
// @returns yuan float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
UNWIND $rules AS rule
MATCH (n:Grant {rule: rule})
OPTIONAL MATCH (n)-[:PAID_TO]->(e:Enterprise)
RETURN rule AS rule, e.id AS enterprise, e.name AS name, n.project AS project, n.year AS year, n.yuan AS yuan,
       n.source AS source, n.asOf AS asOf, n.estimated AS estimated
ORDER BY rule, year, n.code
