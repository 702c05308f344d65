// Which lists may an organisation see, the last changed first: those in use, or those archived?
// @mode read
// @param organisation string
// @param archived boolean
// @param first int
// @param skip int
// @returns id string
MATCH (l:TargetList)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation})
WHERE (l.archivedAt IS NOT NULL) = $archived
WITH DISTINCT l
RETURN l.id AS id
ORDER BY l.updatedAt DESC, id
SKIP $skip LIMIT $first
