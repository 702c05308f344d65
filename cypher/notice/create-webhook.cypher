// Is there a webhook of this id now? It is told of nothing that was before it.
// @mode write
// @param id string
// @param organisation string
// @param url string
// @param format string
// @param kinds string[]
// @param secret string
// @param member string
// @param at string
// @returns id string
MATCH (owner:Organisation {code: $organisation})
MERGE (w:Webhook {id: $id})
ON CREATE SET w.url = $url, w.format = $format, w.kinds = $kinds, w.secret = $secret, w.createdAt = $at,
              w.createdBy = $member
MERGE (w)-[:OWNED_BY]->(owner)
WITH w, owner
CALL (w, owner) {
  MATCH (l:TargetList)-[:OWNED_BY|SHARED_WITH]->(owner)
  WITH DISTINCT w, l
  MERGE (w)-[told:TOLD]->(l)
  ON CREATE SET told.number = l.sequence
}
RETURN w.id AS id
