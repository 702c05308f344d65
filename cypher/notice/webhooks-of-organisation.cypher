// Which webhooks has an organisation set, the oldest first?
// @mode read
// @param organisation string
// @returns id string
// @returns url string
// @returns format string
// @returns kinds string[]
// @returns secret string
// @returns createdAt string
MATCH (w:Webhook)-[:OWNED_BY]->(:Organisation {code: $organisation})
RETURN w.id AS id, w.url AS url, w.format AS format, w.kinds AS kinds, w.secret AS secret, w.createdAt AS createdAt
ORDER BY createdAt, id
