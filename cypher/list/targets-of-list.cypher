// Which targets of a list come after this number?
// @mode read
// @param list string
// @param after int
// @param first int
// @returns id string
// @returns number int
MATCH (t:Target)-[:LISTED_IN]->(:TargetList {id: $list})
WHERE t.number > $after
RETURN t.id AS id, t.number AS number
ORDER BY number
LIMIT $first
