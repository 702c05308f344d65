// Which lists have a target that is one of these enterprises, or was before a merge?
// @mode read
// @param id string
// @returns list string
MATCH (l:TargetList)<-[:LISTED_IN]-(:Target)-[r:OF_ENTERPRISE]->(e:Enterprise)
WHERE e.id = $id OR r.mergedFrom = $id
RETURN DISTINCT l.id AS list
ORDER BY list
