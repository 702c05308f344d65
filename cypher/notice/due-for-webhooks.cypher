// Which next steps are due today or before on the lists that a webhook’s organisation may see, theirs or nobody’s, and
// were not told yet?
// @mode read
// @param today string
// @param first int
// @returns webhook string
// @returns listName string
// @returns target string
// @returns enterprise string
// @returns nextStep string
// @returns dueOn string
MATCH (w:Webhook)-[:OWNED_BY]->(o:Organisation)<-[:OWNED_BY|SHARED_WITH]-(l:TargetList)
WHERE 'DUE' IN w.kinds AND l.archivedAt IS NULL
WITH DISTINCT w, o, l
MATCH (t:Target)-[:LISTED_IN]->(l)
WHERE t.nextStepOn <= $today AND coalesce(t.responsibleOrganisation, o.code) = o.code AND NOT EXISTS {
  (d:Delivery {id: w.id + '|due|' + t.id + '|' + t.nextStepOn})
}
MATCH (t)-[:OF_ENTERPRISE]->(x:Enterprise|PendingEnterprise|MergedEnterprise)
RETURN w.id AS webhook, l.name AS listName, t.id AS target, coalesce(x.name, t.pendingName, '') AS enterprise,
       coalesce(t.nextStep, '') AS nextStep, t.nextStepOn AS dueOn
ORDER BY dueOn, webhook, target
LIMIT $first
