// What happened on the lists that a webhook’s organisation may see since it was told last? Of a list that it sees for
// the first time, nothing. Events of one list come in order; `conflict` says that the enterprise is added, or that another
// organisation begins to claim it, while another list which it may see holds the enterprise too.
// @mode read
// @param first int
// @returns webhook string
// @returns list string
// @returns told int
// @returns last int
// @returns listName string
// @returns events {number: int, cursor: string, kind: string, at: string, by: string, byCode: string, from: string?, to: string?, confidential: boolean, enterprise: string?, conflict: boolean}[]
MATCH (w:Webhook)-[:OWNED_BY]->(o:Organisation)<-[:OWNED_BY|SHARED_WITH]-(l:TargetList)
WITH DISTINCT w, o, l
OPTIONAL MATCH (w)-[told:TOLD]->(l)
WITH w, o, l, coalesce(told.number, l.sequence) AS told, told IS NULL AS new
WHERE new OR told < l.sequence
CALL (o, l, told) {
  MATCH (e:Event)
  USING INDEX SEEK e:Event(id)
  WHERE e.id > l.id + '#' + right('000000000' + toString(told), 10) AND e.id < l.id + '$'
  WITH e
  ORDER BY e.id
  LIMIT $first
  MATCH (e)-[:DONE_BY]->(by:Organisation)
  OPTIONAL MATCH (e)-[:ON_TARGET]->(t:Target)-[:OF_ENTERPRISE]->(x:Enterprise|PendingEnterprise|MergedEnterprise)
  WITH o, l, e, by, t, x
  ORDER BY e.id
  RETURN collect({number: toInteger(right(e.id, 10)), cursor: e.cursor, kind: e.kind, at: e.at, by: by.name, byCode: by.code,
                  from: e.from, to: e.to, confidential: e.confidential, enterprise: coalesce(x.name, t.pendingName),
                  conflict: (e.kind = 'ADDED' OR (e.kind IN ['CLAIMED', 'TAKEN_OVER'] AND by.code <> o.code)) AND EXISTS {
                    (x)<-[:OF_ENTERPRISE]-(:Target)-[:LISTED_IN]->(other:TargetList)-[:OWNED_BY|SHARED_WITH]->(o)
                    WHERE other.id <> l.id AND other.archivedAt IS NULL
                  }}) AS events
}
RETURN w.id AS webhook, l.id AS list, told AS told, l.sequence AS last, l.name AS listName, events AS events
ORDER BY webhook, list
