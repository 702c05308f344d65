// What is to be sent to whom? A thing is queued once, however often it is seen.
// @mode write
// @param rows {id: string, webhook: string, kind: string, body: string, turn: int}[]
// @param at string
UNWIND $rows AS row
MATCH (w:Webhook {id: row.webhook})
MERGE (d:Delivery {id: row.id})
ON CREATE SET d.kind = row.kind, d.body = row.body, d.state = 'PENDING', d.attempts = 0, d.at = $at, d.turn = row.turn, d.nextAt = $at
MERGE (d)-[:SENT_TO]->(w)
