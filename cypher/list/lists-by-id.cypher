// What are these lists, as far as an organisation may see them?
// @mode read
// @param ids string[]
// @param organisation string
// @returns id string
// @returns name string
// @returns description string
// @returns segments string[]
// @returns version int
// @returns createdAt string
// @returns createdBy string
// @returns updatedAt string
// @returns archivedAt string?
// @returns owner string
// @returns permission string
// @returns placeKind string?
// @returns place string?
// @returns chain string?
// @returns targetCount int
UNWIND $ids AS id
MATCH (l:TargetList {id: id})-[:OWNED_BY]->(owner:Organisation)
OPTIONAL MATCH (l)-[share:SHARED_WITH]->(:Organisation {code: $organisation})
WITH l, owner, CASE WHEN owner.code = $organisation THEN 'MANAGE' ELSE share.permission END AS permission
WHERE permission IS NOT NULL
OPTIONAL MATCH (l)-[:OF_PLACE]->(place:Region|Park)
OPTIONAL MATCH (l)-[:OF_CHAIN]->(chain:Chain)
RETURN l.id AS id, l.name AS name, l.description AS description, l.segments AS segments, l.version AS version,
       l.createdAt AS createdAt, l.createdBy AS createdBy, l.updatedAt AS updatedAt, l.archivedAt AS archivedAt,
       owner.code AS owner, permission AS permission,
       CASE WHEN place:Region THEN 'REGION' WHEN place:Park THEN 'PARK' END AS placeKind, place.code AS place,
       chain.code AS chain, COUNT { (:Target)-[:LISTED_IN]->(l) } AS targetCount
ORDER BY id
