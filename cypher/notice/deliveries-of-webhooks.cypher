// What was last sent to each webhook, the newest first?
// @mode read
// @param webhooks string[]
// @param first int
// @returns webhook string
// @returns deliveries {id: string, kind: string, state: string, attempts: int, at: string, nextAt: string?, status: int?, error: string?}[]
UNWIND $webhooks AS webhook
MATCH (w:Webhook {id: webhook})
RETURN w.id AS webhook,
       COLLECT {
         MATCH (d:Delivery)-[:SENT_TO]->(w)
         RETURN {id: d.id, kind: d.kind, state: d.state, attempts: d.attempts, at: d.at, nextAt: d.nextAt,
                 status: d.status, error: d.error}
         ORDER BY d.at DESC, d.id
         LIMIT $first
       } AS deliveries
ORDER BY webhook
