// Which enterprises are these pending targets from now on?
// @mode write
// @param rows {target: string, enterprise: string}[]
// @returns target string
UNWIND $rows AS row
MATCH (t:Target {id: row.target})-[old:OF_ENTERPRISE]->(p:PendingEnterprise)
MATCH (t)-[:LISTED_IN]->(l:TargetList)
MATCH (e:Enterprise {id: row.enterprise})
OPTIONAL MATCH (same:Target {key: l.id + '|' + e.id})
SET t.key = l.id + '|' + e.id + CASE WHEN same IS NULL THEN '' ELSE '|' + t.id END, t.version = t.version + 1
DELETE old
CREATE (t)-[:OF_ENTERPRISE]->(e)
WITH t, p
FOREACH (gone IN CASE WHEN NOT EXISTS { (:Target)-[:OF_ENTERPRISE]->(p) } THEN [p] ELSE [] END | DETACH DELETE gone)
RETURN t.id AS target
ORDER BY target
