// Which targets go back to an enterprise whose merge is undone?
// @mode write
// @param gone string
// @returns target string
// @returns list string
// @returns organisation string
MATCH (g:MergedEnterprise {id: $gone})-[:MERGED_INTO]->(k:Enterprise)
MATCH (t:Target)-[old:OF_ENTERPRISE {mergedFrom: g.id}]->(k)
MATCH (t)-[:LISTED_IN]->(l:TargetList)
MATCH (t)-[:ADDED_BY]->(o:Organisation)
SET t.key = l.id + '|' + g.id, t.version = t.version + 1
DELETE old
CREATE (t)-[:OF_ENTERPRISE]->(g)
RETURN t.id AS target, l.id AS list, o.code AS organisation
ORDER BY list, target
