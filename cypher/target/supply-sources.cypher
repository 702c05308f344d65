// From where is it known that these suppliers supply these customers?
// @mode read
// @param pairs {from: string, to: string}[]
// @returns from string
// @returns to string
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
UNWIND $pairs AS pair
MATCH (a:Enterprise {id: pair.from})-[r:SUPPLIES]->(b:Enterprise {id: pair.to})
RETURN a.id AS from, b.id AS to, r.source AS source, r.asOf AS asOf, r.estimated AS estimated
ORDER BY from, to, coalesce(asOf, '') DESC, source
