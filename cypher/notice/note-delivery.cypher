// How did an attempt end, and what of a webhook’s past is kept?
// @mode write
// @param id string
// @param state string
// @param attempts int
// @param nextAt string?
// @param status int?
// @param error string?
// @param kept int
MATCH (d:Delivery {id: $id})-[:SENT_TO]->(w:Webhook)
SET d.state = $state, d.attempts = $attempts, d.nextAt = $nextAt, d.status = $status, d.error = $error
WITH w
MATCH (old:Delivery)-[:SENT_TO]->(w)
WHERE old.state <> 'PENDING' AND NOT old.id CONTAINS '|due|'
WITH old
ORDER BY old.at DESC
SKIP $kept
DETACH DELETE old
