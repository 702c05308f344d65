// What is due on the lists that the owner of a calendar may see? No row where the address leads nowhere; a row without a
// target where nothing is due.
// @mode read
// @param id string
// @param first int
// @returns target string?
// @returns listName string?
// @returns enterprise string?
// @returns nextStep string?
// @returns dueOn string?
MATCH (:CalendarFeed {id: $id})-[:OWNED_BY]->(o:Organisation)
OPTIONAL MATCH (t:Target)-[:LISTED_IN]->(l:TargetList)-[:OWNED_BY|SHARED_WITH]->(o)
WHERE t.nextStepOn IS NOT NULL AND l.archivedAt IS NULL
WITH DISTINCT t, l
ORDER BY t.nextStepOn, t.id
LIMIT $first
OPTIONAL MATCH (t)-[:OF_ENTERPRISE]->(x:Enterprise|PendingEnterprise|MergedEnterprise)
RETURN t.id AS target, l.name AS listName, coalesce(x.name, t.pendingName) AS enterprise, t.nextStep AS nextStep, t.nextStepOn AS dueOn
ORDER BY dueOn, target
