// Which targets follow a merged enterprise?
// @mode write
// @param gone string
// @returns target string
// @returns list string
// @returns organisation string
MATCH (g:MergedEnterprise {id: $gone})-[:MERGED_INTO]->(k:Enterprise)
MATCH (t:Target)-[old:OF_ENTERPRISE]->(g)
MATCH (t)-[:LISTED_IN]->(l:TargetList)
MATCH (t)-[:ADDED_BY]->(o:Organisation)
OPTIONAL MATCH (same:Target {key: l.id + '|' + k.id})
SET t.key = l.id + '|' + k.id + CASE WHEN same IS NULL THEN '' ELSE '|' + t.id END, t.version = t.version + 1
DELETE old
CREATE (t)-[:OF_ENTERPRISE {mergedFrom: g.id}]->(k)
RETURN t.id AS target, l.id AS list, o.code AS organisation
ORDER BY list, target
