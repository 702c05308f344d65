// Which list is about to change? Its changes follow one another.
// @mode write
// @param list string
// @param organisation string
// @returns id string
MATCH (l:TargetList {id: $list})
WHERE EXISTS { (l)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation}) }
SET l.lock = true
RETURN l.id AS id
