// What is to be sent now, the longest waiting first?
// @mode read
// @param now string
// @param first int
// @returns id string
// @returns url string
// @returns secret string
// @returns format string
// @returns body string
// @returns attempts int
// @returns at string
MATCH (d:Delivery)
WHERE d.nextAt <= $now
MATCH (d)-[:SENT_TO]->(w:Webhook)
RETURN d.id AS id, w.url AS url, w.secret AS secret, w.format AS format, d.body AS body, d.attempts AS attempts, d.at AS at
ORDER BY d.nextAt, d.turn, id
LIMIT $first
