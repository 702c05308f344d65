// Which lists may an organisation see, the last changed first?
// @mode read
// @param organisation string
// @param first int
// @param skip int
// @returns id string
MATCH (l:TargetList)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation})
WITH DISTINCT l
RETURN l.id AS id
ORDER BY l.updatedAt DESC, id
SKIP $skip LIMIT $first
