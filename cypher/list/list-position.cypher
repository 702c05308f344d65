// Which event of a list was the last, and which one has this cursor, as far as an organisation may know?
// @mode read
// @param list string
// @param organisation string
// @param cursor string?
// @returns last int
// @returns number int?
MATCH (l:TargetList {id: $list})
WHERE EXISTS { (l)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation}) }
OPTIONAL MATCH (e:Event {cursor: $cursor})-[:RECORDED_IN]->(l)
WHERE NOT e.confidential OR EXISTS { (e)-[:DONE_BY]->(:Organisation {code: $organisation}) }
RETURN l.sequence AS last, toInteger(right(e.id, 10)) AS number
